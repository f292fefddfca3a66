package org.soudan.bot.dialogue;

import java.util.List;
import java.util.Optional;
import org.soudan.conversations.session.Session;

/** All stored sessions, a page at a time, for counting. Nobody is named. */
public interface Sessions {

    /**
     * A page of sessions.
     *
     * @param next where the next page begins; empty after the last one
     */
    record Page(List<Session> sessions, Optional<String> next) {}

    /** Where the first page begins. */
    String FIRST = "0";

    /**
     * Some sessions. Each that is there all the while is on some page, and may be on two; what cannot be opened is left
     * out. One page is a few milliseconds' work for the store.
     *
     * @throws StoreUnavailable when the store cannot be reached
     */
    Page page(String from);
}
