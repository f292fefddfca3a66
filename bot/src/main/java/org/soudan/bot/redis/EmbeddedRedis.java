package org.soudan.bot.redis;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import redis.embedded.RedisServer;

/** A real redis-server, started beside the service on a free port of this machine, every write synced to disk. */
final class EmbeddedRedis implements AutoCloseable {

    private final RedisServer server;
    private final int port;

    EmbeddedRedis(Path folder) throws IOException {
        this.port = freePort();
        Files.createDirectories(folder);
        this.server = RedisServer.newRedisServer()
                .port(port)
                .bind("127.0.0.1")
                .setting("dir " + folder.toAbsolutePath())
                .setting("appendonly yes")
                .setting("appendfsync always")
                .setting("save \"\"")
                .setting("maxmemory-policy noeviction")
                .setting("hash-max-ziplist-value 2048")
                .build();
        server.start();
    }

    URI uri() {
        return URI.create("redis://127.0.0.1:" + port);
    }

    @Override
    public void close() throws IOException {
        server.stop();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
