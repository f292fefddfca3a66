package org.soudan.bot.web;

import java.util.Optional;
import org.soudan.bot.escalation.CaseRef;

/**
 * What a counsellor does to a case on the page.
 *
 * @param id the same when the page sends it again because it heard no answer
 * @param about the case's id
 * @param name what the counsellor calls themselves
 * @param text words for the participant or for counsellors, where the act is to write
 * @param to the group that a case is handed to, why it ends, or which ready reply is sent
 */
record DeskAct(String id, String about, String name, String text, String to) {

    private static final int LONGEST = 4_000;
    private static final int LONGEST_NAME = 40;
    private static final String NAMELESS = "Aiko";

    DeskAct {
        id = id == null ? "" : id;
        about = about == null ? "" : about;
        name = name == null || name.isBlank() ? NAMELESS : Written.wellFormed(name.strip());
        text = text == null ? "" : Written.wellFormed(text);
        to = to == null ? "" : to;
    }

    /** The case that is meant; empty when this is nothing that the page can have sent. */
    Optional<CaseRef> which() {
        return isWritten() ? CaseRef.parse(about) : Optional.empty();
    }

    /** Whether the page can have sent it. */
    boolean isWritten() {
        return Written.isId(id) && name.length() <= LONGEST_NAME && text.length() <= LONGEST;
    }

    /** Never shows the words. */
    @Override
    public String toString() {
        return "DeskAct";
    }
}
