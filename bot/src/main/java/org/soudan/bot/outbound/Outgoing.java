package org.soudan.bot.outbound;

import java.time.Instant;
import org.soudan.bot.identity.Pseudonym;

/**
 * One entry of the outbox.
 *
 * @param id names it at the provider, too, so that its fate can be looked up; the same turn gives the same ids
 * @param committedAt when it was put there; nothing of it can be at the provider before
 * @param about whose conversation it belongs to
 */
public record Outgoing(String id, Pseudonym about, Parcel parcel, Instant committedAt) {

    /** Entries of one lane are sent in order; lanes do not wait for one another. */
    public String lane() {
        if (parcel instanceof Parcel.Called(var number, var call)) {
            return about.value() + "/" + call.way() + "/" + call.whom();
        }
        return about.value() + (isForDesk() ? "/desk" : "");
    }

    /** Whether it is shown at the desk. */
    public boolean isForDesk() {
        return !isForParticipant() && !(parcel instanceof Parcel.Called);
    }

    public boolean isForParticipant() {
        return parcel instanceof Parcel.ToParticipant;
    }
}
