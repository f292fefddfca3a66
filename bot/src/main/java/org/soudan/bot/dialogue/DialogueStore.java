package org.soudan.bot.dialogue;

import org.soudan.bot.identity.Pseudonym;

/** Keeps conversations. Both methods throw {@link StoreUnavailable} when the store cannot be reached in time. */
public interface DialogueStore {

    Conversation load(Pseudonym who);

    /** Stores everything or nothing, atomically; when it throws, everything may have been stored. */
    Commit.Result commit(Commit commit);
}
