package org.soudan.bot.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The driver of {@code ops/bench start}: how long it takes from the process to ready, of the jar as it is built and of
 * the extracted one with a cache of loaded and linked classes, in turns. Each has an embedded Redis and nothing else.
 */
final class StartTimes {

    private static final int ROUNDS = 5;

    private final Path jar;
    private final Path extracted;
    private final Path run;

    private StartTimes(Path folder) {
        this.jar = Path.of("bot/target/soudan.jar").toAbsolutePath();
        this.extracted = folder.resolve("app/soudan.jar").toAbsolutePath();
        this.run = folder.resolve("run").toAbsolutePath();
    }

    /** The arguments are the folder to work in and the JVM's flags, the same for all. */
    public static void main(String[] arguments) throws Exception {
        var flags = List.of(arguments).subList(1, arguments.length);
        new StartTimes(Path.of(arguments[0])).measure(flags);
    }

    private void measure(List<String> flags) throws IOException, InterruptedException {
        var cache = AotCache.make(extracted, run, flags);
        var plain = new ArrayList<Duration>();
        var cached = new ArrayList<Duration>();
        for (int round = 0; round < ROUNDS; round++) {
            plain.add(start("plain", flags, jar));
            cached.add(start("cached", Stream.concat(cache.flags().stream(), flags.stream()).toList(), extracted));
        }
        System.out.printf("The jar: %s. Extracted, with a cache of %d MB: %s.%n", told(plain),
                Files.size(cache.file()) / 1_000_000, told(cached));
        System.out.printf("Ratio of the middle ones: %.2f (at most 0.5 is wanted).%n",
                (double) middle(cached).toMillis() / middle(plain).toMillis());
    }

    private Duration start(String name, List<String> options, Path what) throws IOException, InterruptedException {
        int port = Child.freePort();
        var command = new ArrayList<>(List.of(Child.java()));
        command.addAll(options);
        command.addAll(List.of("-jar", what.toString(), "--server.port=" + port));
        try (var child = Child.start(name, run, command)) {
            return child.awaitAnswer(URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"), true);
        }
    }

    private static String told(List<Duration> times) {
        var sorted = times.stream().sorted().toList();
        return "ready after %.1f s (%.1f to %.1f)".formatted(seconds(middle(times)), seconds(sorted.getFirst()),
                seconds(sorted.getLast()));
    }

    private static Duration middle(List<Duration> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
