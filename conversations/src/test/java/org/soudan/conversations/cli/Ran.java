package org.soudan.conversations.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.soudan.conversations.Today;

/** What the command did. */
record Ran(int exitCode, String out, String err) {

    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-23T03:00:00Z"));

    /** Loaded once for all tests. */
    private static final ContentSource SHIPPED = ContentSource.in(Optional.empty(), Today.DAY);

    static Ran soudan(String... args) {
        return with(SHIPPED, "", args);
    }

    static Ran typing(String lines, String... args) {
        return with(SHIPPED, lines, args);
    }

    static Ran with(ContentSource source, String typed, String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var in = new BufferedReader(new StringReader(typed));
        var terminal = new Terminal(in, new PrintWriter(out), new PrintWriter(err));
        int exitCode = Soudan.command(source(source), terminal, Path.of(".."), NOON).execute(args);
        return new Ran(exitCode, out.toString(), err.toString());
    }

    private static Function<Optional<Path>, ContentSource> source(ContentSource otherwise) {
        return folder -> folder.isPresent() ? ContentSource.in(folder, Today.DAY) : otherwise;
    }
}
