package org.soudan.conversations.cli;

import java.time.LocalDate;
import org.soudan.conversations.codec.ContentFault;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.library.Library;

/** Where the commands take the content from. */
interface ContentSource {

    /** The content that is shipped, as it may be said on a day. */
    static ContentSource shipped(LocalDate today) {
        return new ContentSource() {
            @Override
            public Content content() {
                return Library.load(today);
            }

            @Override
            public int facts() {
                return Library.directory().entries().values().stream().mapToInt(entry -> entry.facts().size()).sum();
            }
        };
    }

    /**
     * The content, checked.
     *
     * @throws ContentFault with one finding a line
     */
    Content content();

    /** How many facts the directory holds. */
    int facts();
}
