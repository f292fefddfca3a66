package org.soudan.bot.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.soudan.bot.counting.Counts;
import org.soudan.conversations.calendar.Japan;
import org.soudan.conversations.engine.Phrase;
import org.springframework.stereotype.Component;

/** What somebody at the desk wants to see at a glance. No words of participants. */
@Component
public class DeskOverview {

    /** More cases than anybody can have at once. */
    private static final int CASES = 20;

    private static final int WAITING = 10;

    private final Desk desk;
    private final Queue queue;
    private final Counts counts;

    DeskOverview(Desk desk, Queue queue, Counts counts) {
        this.desk = desk;
        this.queue = queue;
        this.counts = counts;
    }

    /** Each case that they have. */
    public List<String> cards(String counsellor, DeskTexts in) {
        return queue.heldBy(counsellor).stream().limit(CASES)
                .flatMap(which -> desk.open(which).map(open -> in.card(which.who(), open)).stream()).toList();
    }

    /**
     * Parts to be shown one under the other: the hours, their own day, the queue, and each case that they have. Throws
     * {@code StoreUnavailable} or {@code CountsUnavailable} when the store cannot be reached.
     */
    public List<String> of(String counsellor, Instant now, DeskTexts in) {
        var held = cards(counsellor, in);
        var parts = new ArrayList<String>();
        parts.add(in.hours(now));
        parts.add(in.say(Phrase.DESK_HOME_TODAY, Map.of(
                "got", counts.got(counsellor, Japan.at(now).toLocalDate()), "has", held.size())));
        parts.add(in.queue(queue.now(WAITING), now));
        parts.addAll(held.isEmpty() ? List.of(in.note(Phrase.DESK_MINE_NONE)) : held);
        return List.copyOf(parts);
    }
}
