package org.soudan.conversations.cli;

import org.soudan.conversations.codec.ContentFault;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.library.Library;

/** Where the commands take the content from. */
interface ContentSource {

    /** The content that is shipped. */
    ContentSource SHIPPED = new ContentSource() {
        @Override
        public Content content() {
            return Library.load();
        }

        @Override
        public int facts() {
            return Library.directory().facts().size();
        }
    };

    /**
     * The content, checked.
     *
     * @throws ContentFault with one finding a line
     */
    Content content();

    /** How many facts the directory holds. */
    int facts();
}
