package org.soudan.bot.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.soudan.bot.crypto.KeysetFile;
import redis.clients.jedis.RedisClient;
import redis.embedded.RedisServer;

/**
 * A redis-server that a test can stop and start again on the same port, with the same data. It writes before it answers,
 * but does not wait for the disk: no test cuts the power.
 */
final class TestRedis implements AutoCloseable {

    private final Path folder;
    private final int port;
    private RedisServer server;

    TestRedis() {
        try {
            folder = Files.createTempDirectory("soudan-redis");
            KeysetFile.create(folder.resolve("keys.json"));
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = socket.getLocalPort();
            }
            server = build();
            server.start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    URI uri() {
        return URI.create("redis://127.0.0.1:" + port);
    }

    Path keys() {
        return folder.resolve("keys.json");
    }

    /** Returns when nothing waits to be sent: what is sent later would bear a time to which the clock was moved meanwhile. */
    void untilAllIsSent() {
        try (var raw = RedisClient.create(uri())) {
            World.soon(() -> raw.keys("*:outbox").stream().filter(outbox -> raw.xlen(outbox) > 0).toList().isEmpty()
                    ? List.of("all is sent")
                    : List.of(), 1);
        }
    }

    /** Forgets keys, as if a fault of ours had. */
    void lose(String... patterns) {
        try (var raw = RedisClient.create(uri())) {
            Stream.of(patterns).flatMap(pattern -> raw.keys(pattern).stream()).forEach(raw::del);
        }
    }

    void stop() {
        try {
            server.stop();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void startAgain() {
        try {
            server = build();
            server.start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private RedisServer build() throws IOException {
        return RedisServer.newRedisServer()
                .port(port)
                .bind("127.0.0.1")
                .setting("dir " + folder)
                .setting("appendonly yes")
                .setting("appendfsync no")
                .build();
    }

    @Override
    public void close() {
        stop();
    }
}
