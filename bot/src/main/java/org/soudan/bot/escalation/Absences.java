package org.soudan.bot.escalation;

import java.time.Instant;
import java.util.Set;

/** Who has said that they are away, for all instances. Throws {@code StoreUnavailable} like the dialogue's store. */
public interface Absences {

    /** Away from now on, at most until then. */
    void leave(String counsellor, Instant until);

    /** Does nothing for somebody who is not away. */
    void back(String counsellor);

    Set<String> away(Instant now);
}
