package org.soudan.conversations.session;

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
 */
public record Aside(Optional<StepRef> left, String unread, List<String> reminders) {

    public static final Aside NOTHING = new Aside(Optional.empty(), "", List.of());

    /** What was left out when the session was written is empty. */
    public Aside {
        left = left == null ? Optional.empty() : left;
        unread = unread == null ? "" : unread;
        reminders = reminders == null ? List.of() : List.copyOf(reminders);
    }

    public Aside leaving(StepRef step) {
        return new Aside(Optional.of(step), unread, reminders);
    }

    public Aside withoutLeft() {
        return new Aside(Optional.empty(), unread, reminders);
    }

    public Aside withUnread(String rest) {
        return new Aside(left, rest, reminders);
    }

    public Aside withReminder(String event) {
        var more = new ArrayList<>(reminders);
        more.remove(event);
        more.add(event);
        return new Aside(left, unread, more);
    }

    public Aside withoutReminder(String event) {
        return new Aside(left, unread, reminders.stream().filter(e -> !e.equals(event)).toList());
    }
}
