package org.soudan.bot.content;

import java.util.List;
import org.soudan.conversations.source.Finding;

/** What became of files of which an edition was to be made. */
sealed interface Attempt {

    record Made(Edition edition) implements Attempt {}

    /** They cannot be used.
     *
     * @param findings at least one
     */
    record Faulty(List<Finding> findings) implements Attempt {}
}
