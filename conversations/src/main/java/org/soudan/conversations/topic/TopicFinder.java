package org.soudan.conversations.topic;

import java.util.List;

/** Finds what free words are about. */
public interface TopicFinder {

    /** The topic of a message that is about none. */
    String NONE = "none";

    /** The likeliest topics, best first, without repetition; empty when nothing fits. Never fails. */
    List<Guess> rank(String message);
}
