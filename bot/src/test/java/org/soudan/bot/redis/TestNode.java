package org.soudan.bot.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisException;
import redis.embedded.core.ExecutableProvider;

/** One server of several, of the embedded kind. It can be stopped and started again on the same port, with its data. */
final class TestNode implements AutoCloseable {

    private static final ExecutableProvider EXECUTABLE = ExecutableProvider.newJarResourceProvider();

    /** How far the port of a cluster's bus is from a node's own. */
    private static final int BUS = 10_000;

    private final int port = freePort();
    private final Path folder;
    private final List<String> settings;
    private Process server;

    TestNode(String... settings) {
        this.settings = List.of(settings);
        try {
            folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")).toAbsolutePath(),
                    "redis-node");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server = start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    HostAndPort address() {
        return new HostAndPort("127.0.0.1", port);
    }

    int port() {
        return port;
    }

    Jedis admin() {
        return new Jedis("127.0.0.1", port);
    }

    boolean answers() {
        try (var admin = admin()) {
            return admin.ping().equals("PONG");
        } catch (JedisException notYet) {
            return false;
        }
    }

    /** Whether it says so of its replication. */
    boolean tells(String what) {
        try (var admin = admin()) {
            return admin.info("replication").contains(what);
        }
    }

    void startAgain() {
        server = start();
    }

    private Process start() {
        try {
            var command = new ArrayList<>(List.of(EXECUTABLE.get().getAbsolutePath(), "--port", String.valueOf(port),
                    "--bind", "127.0.0.1", "--dir", folder.toString(), "--appendonly", "yes", "--save", ""));
            settings.forEach(setting -> command.addAll(List.of(("--" + setting).split(" "))));
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** As a machine fails, without a farewell. */
    @Override
    public void close() {
        server.destroyForcibly().onExit().join();
    }

    /** One whose bus's port is free, too. */
    static int freePort() {
        for (int tries = 0; tries < 100; tries++) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            if (isFree(port) && isFree(port + BUS)) {
                return port;
            }
        }
        throw new IllegalStateException("no two ports are free");
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
