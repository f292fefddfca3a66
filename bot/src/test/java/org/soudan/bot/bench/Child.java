package org.soudan.bot.bench;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A server as a process of its own. It ends with the driver, however the driver ends. */
public final class Child implements Closeable {

    private static final Duration START = Duration.ofSeconds(90);
    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();
    private static final Watchdog WATCHDOG = Watchdog.start();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> RUNNING.forEach(Process::destroyForcibly)));
    }

    private final String name;
    private final Process process;
    private final Path log;
    private final long started = System.nanoTime();

    private Child(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** Its output goes to the end of {@code name.log}. */
    public static Child start(String name, Path folder, List<String> command) throws IOException {
        Files.createDirectories(folder);
        var log = folder.resolve(name + ".log");
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        RUNNING.add(process);
        WATCHDOG.began(process.pid());
        var unused = process.onExit().thenRun(() -> {
            RUNNING.remove(process);
            WATCHDOG.ended(process.pid());
        });
        return new Child(name, process, log);
    }

    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** How long it took from its start until this address answered, with 200 when {@code ready} is so wanted. */
    public Duration awaitAnswer(URI address, boolean ready) throws InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(2)).build();
            while (System.nanoTime() - started < START.toNanos() && process.isAlive()) {
                try {
                    int status = http.send(request, BodyHandlers.discarding()).statusCode();
                    if (!ready || status == 200) {
                        return Duration.ofNanos(System.nanoTime() - started);
                    }
                } catch (IOException notYet) {
                    // The next try comes.
                }
                Thread.sleep(25);
            }
        }
        throw new IllegalStateException(name + " did not start; see " + log);
    }

    /** Whether it ended by itself within this time. What it had started ends with it, also when it could not see to that. */
    boolean awaitEnd(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        var children = new HashSet<ProcessHandle>();
        while (!process.waitFor(100, TimeUnit.MILLISECONDS) && System.nanoTime() < end) {
            process.descendants().forEach(children::add);
        }
        children.forEach(ProcessHandle::destroy);
        return !process.isAlive();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it as a failing machine would. */
    public void kill() {
        process.destroyForcibly();
    }

    /** Asks it to end. */
    public void end() {
        process.destroy();
    }

    /** Sends a signal by its name, such as {@code STOP}. */
    public void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).inheritIO().start().waitFor();
    }

    /** What it has used up to now. */
    Duration cpu() {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Resident memory in MB; 0 where the system does not tell. */
    long residentMegabytes() {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException untold) {
            return 0;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException impatient) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
