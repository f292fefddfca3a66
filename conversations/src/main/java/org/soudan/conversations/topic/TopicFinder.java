package org.soudan.conversations.topic;

import java.util.List;
import org.soudan.conversations.learning.Terms;

/** Finds what free words are about. */
public interface TopicFinder {

    /** The topic of a message that is about none. */
    String NONE = "none";

    /** The likeliest topics, best first, without repetition; empty when nothing fits. Never fails. */
    List<Guess> rank(Terms message);

    /** The same for a message as it was typed. */
    default List<Guess> rank(String message) {
        return rank(Terms.of(message));
    }
}
