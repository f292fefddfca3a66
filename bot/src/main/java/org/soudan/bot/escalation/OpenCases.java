package org.soudan.bot.escalation;

import java.util.List;
import java.util.Optional;

/** All open cases as the participants' sessions know them, a page at a time. */
public interface OpenCases {

    /** Where the first page begins. */
    String FIRST = "0";

    /**
     * A page of open cases; many pages have none.
     *
     * @param next where the next page begins; empty after the last one
     */
    record Page(List<CaseRef> open, Optional<String> next) {}

    /**
     * Each case that is open all the while is on some page, and may be on two.
     *
     * @throws org.soudan.bot.dialogue.StoreUnavailable when the store cannot be reached
     */
    Page page(String from);
}
