package org.soudan.bot.outbound;

import java.time.Instant;
import java.util.Optional;
import org.soudan.bot.identity.Pseudonym;
import org.soudan.conversations.engine.Weight;
import org.soudan.conversations.flow.Severity;

/**
 * One entry of the outbox.
 *
 * @param id names it at the provider, too, so that its fate can be looked up; the same turn gives the same ids
 * @param committedAt when it was put there; nothing of it can be at the provider before
 * @param about whose conversation it belongs to
 */
public record Outgoing(String id, Pseudonym about, Parcel parcel, Instant committedAt) {

    /** Entries of one lane are sent in order; lanes do not wait for one another, so that no file holds up words. */
    public String lane() {
        if (parcel instanceof Parcel.Called(var number, var call)) {
            return about.value() + "/" + call.way() + "/" + call.whom();
        }
        if (parcel instanceof Parcel.Shown) {
            return about.value() + "/files";
        }
        return about.value() + (isForDesk() ? "/desk" : "");
    }

    /** What it goes before. A case of somebody in danger goes before everything at the desk. */
    public Weight weight() {
        return switch (parcel) {
            case Parcel.ToParticipant reply -> reply.weight();
            case Parcel.Card(var now) -> now.severity() == Severity.CRISIS ? Weight.CRISIS : Weight.ORDINARY;
            case Parcel.Alarm alarm -> Weight.CRISIS;
            case Parcel.Heard heard -> Weight.ORDINARY;
            case Parcel.Shown shown -> Weight.ORDINARY;
            case Parcel.Note note -> Weight.ORDINARY;
            case Parcel.Remark remark -> Weight.ORDINARY;
            case Parcel.Handed handed -> Weight.ORDINARY;
            case Parcel.Announcement announcement -> Weight.ORDINARY;
            case Parcel.Summary summary -> Weight.ORDINARY;
            case Parcel.Called(var number, var call) ->
                call.severity() == Severity.CRISIS ? Weight.CRISIS : Weight.COUNSELLOR;
        };
    }

    /** Whom it concerns that this was refused for good; nobody when only its own place could be told so. */
    Optional<News> refused(Delivery.Reason reason) {
        return switch (parcel) {
            case Parcel.ToParticipant reply -> Optional.of(new News.Undeliverable(id, about, reason));
            case Parcel.Card(var now) -> Optional.of(new News.Unshown(id, about, now.number()));
            case Parcel.Heard heard -> Optional.of(new News.Unshown(id, about, heard.caseNumber()));
            case Parcel.Shown shown -> Optional.of(new News.Unshown(id, about, shown.caseNumber()));
            case Parcel.Remark remark -> Optional.of(new News.Unshown(id, about, remark.caseNumber()));
            case Parcel.Handed handed -> Optional.of(new News.Unshown(id, about, handed.caseNumber()));
            case Parcel.Note note -> Optional.empty();
            case Parcel.Announcement announcement -> Optional.empty();
            case Parcel.Summary summary -> Optional.empty();
            case Parcel.Called called -> Optional.empty();
            case Parcel.Alarm alarm -> Optional.empty();
        };
    }

    /** Whether it is shown at the desk. */
    public boolean isForDesk() {
        return !isForParticipant() && !(parcel instanceof Parcel.Called);
    }

    public boolean isForParticipant() {
        return parcel instanceof Parcel.ToParticipant;
    }
}
