package org.soudan.conversations.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soudan.conversations.flow.StepRef;

/**
 * What is set aside for later.
 *
 * @param left the question that was left for something else, and can be gone on with
 * @param unread the rest of the last answer by SMS, which the participant has not asked for yet; empty when there is none
 * @param reminders the calendar's events that they want to hear of, oldest wish first, as the calendar writes them
 * @param cared when the bot last asked after them because they seemed to be in a bad way
 * @param ended the last case that ended, which may be rated, and opened again for a while
 */
public record Aside(
        Optional<StepRef> left,
        String unread,
        List<String> reminders,
        Optional<Instant> cared,
        Optional<Case> ended) {

    public static final Aside NOTHING = new Aside(Optional.empty(), "", List.of(), Optional.empty());

    /** With no case that ended. */
    public Aside(Optional<StepRef> left, String unread, List<String> reminders, Optional<Instant> cared) {
        this(left, unread, reminders, cared, Optional.empty());
    }

    /** What was left out when the session was written is empty. */
    public Aside {
        left = left == null ? Optional.empty() : left;
        unread = unread == null ? "" : unread;
        reminders = reminders == null ? List.of() : List.copyOf(reminders);
        cared = cared == null ? Optional.empty() : cared;
        ended = ended == null ? Optional.empty() : ended;
    }

    public Aside leaving(StepRef step) {
        return new Aside(Optional.of(step), unread, reminders, cared, ended);
    }

    public Aside withoutLeft() {
        return new Aside(Optional.empty(), unread, reminders, cared, ended);
    }

    public Aside withUnread(String rest) {
        return new Aside(left, rest, reminders, cared, ended);
    }

    public Aside withReminder(String event) {
        var more = new ArrayList<>(reminders);
        more.remove(event);
        more.add(event);
        return new Aside(left, unread, more, cared, ended);
    }

    public Aside withoutReminder(String event) {
        return new Aside(left, unread, reminders.stream().filter(e -> !e.equals(event)).toList(), cared, ended);
    }

    public Aside caredAt(Instant now) {
        return new Aside(left, unread, reminders, Optional.of(now), ended);
    }

    public Aside ended(Case last) {
        return new Aside(left, unread, reminders, cared, Optional.of(last));
    }

    public Aside withoutEnded() {
        return new Aside(left, unread, reminders, cared, Optional.empty());
    }
}
