package org.soudan.bot.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.soudan.bot.content.CurrentContent;
import org.soudan.bot.counting.Counts;
import org.soudan.conversations.calendar.Japan;
import org.soudan.conversations.engine.Phrase;
import org.springframework.stereotype.Component;

/** What somebody at the desk wants to see at a glance, in the desk's language. No words of participants. */
@Component
public class DeskOverview {

    /** More cases than anybody can have at once. */
    private static final int CASES = 20;

    private static final int WAITING = 10;

    private final Desk desk;
    private final Queue queue;
    private final Counts counts;
    private final DeskTexts texts;
    private final DeskSettings settings;
    private final CurrentContent content;

    DeskOverview(Desk desk, Queue queue, Counts counts, DeskTexts texts, DeskSettings settings,
            CurrentContent content) {
        this.desk = desk;
        this.queue = queue;
        this.counts = counts;
        this.texts = texts;
        this.settings = settings;
        this.content = content;
    }

    /** Each case that they have. */
    public List<String> cards(String counsellor) {
        return queue.heldBy(counsellor).stream().limit(CASES)
                .flatMap(which -> desk.open(which).map(open -> texts.card(which.who(), open)).stream()).toList();
    }

    /** Parts to be shown one under the other: the hours, their own day, the queue, and each case that they have. */
    public List<String> of(String counsellor, Instant now) {
        var held = cards(counsellor);
        var parts = new ArrayList<String>();
        parts.add(content.now().deskAnswers(settings.language(), now));
        parts.add(texts.say(Phrase.DESK_HOME_TODAY, Map.of(
                "got", counts.got(counsellor, Japan.at(now).toLocalDate()), "has", held.size())));
        parts.add(texts.queue(queue.now(WAITING), now));
        parts.addAll(held.isEmpty() ? List.of(texts.note(Phrase.DESK_MINE_NONE)) : held);
        return List.copyOf(parts);
    }
}
