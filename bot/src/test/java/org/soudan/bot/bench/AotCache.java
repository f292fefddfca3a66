package org.soudan.bot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The service's classes as they were once loaded and linked, for starts with the same JDK, jar and collector. */
public record AotCache(Path file) {

    private static final Duration TRAINING = Duration.ofMinutes(5);

    /** By a start of the extracted jar that ends as soon as everything is made, and writes down what it loaded. */
    public static AotCache make(Path extracted, Path run, List<String> flags)
            throws IOException, InterruptedException {
        var file = run.resolve("soudan.aot");
        var command = new ArrayList<>(List.of(Child.java(), "-XX:AOTCacheOutput=" + file,
                "-Dspring.context.exit=onRefresh"));
        command.addAll(flags);
        command.addAll(List.of("-jar", extracted.toString(), "--server.port=" + Child.freePort()));
        try (var training = Child.start("training", run, command)) {
            if (!training.awaitEnd(TRAINING) || !Files.exists(file)) {
                throw new IllegalStateException("no cache was made; see " + run.resolve("training.log"));
            }
        }
        return new AotCache(file);
    }

    /** What a start is given to use it, and to say nothing when it cannot. */
    public List<String> flags() {
        return List.of("-XX:AOTCache=" + file, "-Xlog:aot=off", "-Xlog:cds=off");
    }
}
