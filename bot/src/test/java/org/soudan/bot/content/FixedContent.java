package org.soudan.bot.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.TreeMap;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.library.ContentFiles;
import org.soudan.conversations.library.Library;

/** Content that never changes, for tests. */
public final class FixedContent {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private FixedContent() {}

    public static Content shipped() {
        return Library.load(DAY);
    }

    public static CurrentContent of(Content content) {
        return new CurrentContent(
                new Edition(content, new ContentFiles(new TreeMap<>()), "fixed", DAY, Instant.EPOCH));
    }
}
