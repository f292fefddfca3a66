package org.soudan.conversations.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.soudan.conversations.Today;
import org.soudan.conversations.engine.Content;

/** What the command did. */
record Ran(int exitCode, String out, String err) {

    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-23T03:00:00Z"));

    private static final ContentSource SHIPPED = ContentSource.shipped(Today.DAY);

    private static final ContentSource SHIPPED_ONCE = new ContentSource() {
        private final Content content = SHIPPED.content();

        @Override
        public Content content() {
            return content;
        }

        @Override
        public int facts() {
            return SHIPPED.facts();
        }
    };

    static Ran soudan(String... args) {
        return with(SHIPPED_ONCE, "", args);
    }

    static Ran typing(String lines, String... args) {
        return with(SHIPPED_ONCE, lines, args);
    }

    static Ran with(ContentSource source, String typed, String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var in = new BufferedReader(new StringReader(typed));
        var terminal = new Terminal(in, new PrintWriter(out), new PrintWriter(err));
        int exitCode = Soudan.command(source, terminal, Path.of(".."), NOON).execute(args);
        return new Ran(exitCode, out.toString(), err.toString());
    }
}
