package org.soudan.conversations.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import org.soudan.conversations.directory.Hours;

/** Starts the authors' command. The system property {@code soudan.project} names the folder of the project. */
public final class Main {

    private Main() {}

    public static void main(String... args) {
        var in = new BufferedReader(new InputStreamReader(new FileInputStream(FileDescriptor.in), UTF_8));
        var terminal = new Terminal(in, writer(FileDescriptor.out), writer(FileDescriptor.err));
        var project = Path.of(System.getProperty("soudan.project", "."));
        var clock = InstantSource.system();
        var today = LocalDate.ofInstant(clock.instant(), Hours.ZONE);
        var command = Soudan.command(folder -> ContentSource.in(folder, today), terminal, project, clock);
        System.exit(command.execute(args));
    }

    private static PrintWriter writer(FileDescriptor to) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(to), UTF_8), true);
    }
}
