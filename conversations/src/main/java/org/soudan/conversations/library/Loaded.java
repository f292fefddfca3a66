package org.soudan.conversations.library;

import java.util.List;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.source.Finding;

/** What became of content that was read and checked. */
public sealed interface Loaded {

    /** It can be used. */
    record Sound(Content content) implements Loaded {}

    /** None of it can be used.
     *
     * @param findings everything that is wrong with it, by file and line; at least one
     */
    record Faulty(List<Finding> findings) implements Loaded {}
}
