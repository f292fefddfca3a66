package org.soudan.bot.jar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code java -jar soudan.jar} in a folder of its own, with what it prints; it runs too briefly to be optimised. */
record Jar(Process process, Path output) implements AutoCloseable {

    static Jar run(Path folder, String... arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var jar = Path.of("target", "soudan.jar").toAbsolutePath().toString();
        var command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", jar));
        command.addAll(List.of(arguments));
        var output = folder.resolve("output.txt");
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("SOUDAN_"));
        return new Jar(builder.redirectOutput(output.toFile()).start(), output);
    }

    String printed() throws IOException {
        return Files.readString(output);
    }

    int exit() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("it runs on");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
