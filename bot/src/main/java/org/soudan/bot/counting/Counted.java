package org.soudan.bot.counting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soudan.conversations.calendar.Japan;
import org.soudan.conversations.engine.Effect;
import org.soudan.conversations.engine.Turn;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Course;
import org.soudan.conversations.session.Rating;
import org.soudan.conversations.session.Session;

/**
 * What one turn adds to the counts of its day in Japan.
 *
 * @param counts each is one more of that name, such as {@code topic/japanese.jlpt}
 */
public record Counted(LocalDate day, List<String> counts) {

    public Counted {
        counts = List.copyOf(counts);
    }

    public static Counted of(Session before, Turn turn, Instant now) {
        var counts = new ArrayList<String>();
        turn.effects().forEach(effect -> {
            if (effect instanceof Effect.CaseChanged(var is)) {
                counts.addAll(changed(before, is, now));
            } else if (effect instanceof Effect.Answered(var severity, var since)) {
                counts.add(minutes(DayFigures.ANSWERED, severity, since, now));
            }
        });
        return new Counted(Japan.at(now).toLocalDate(), counts);
    }

    private static List<String> changed(Session before, Case is, Instant now) {
        return switch (is.stage()) {
            case WAITING -> before.help().isEmpty() ? opened(is, now) : List.of();
            case CLAIMED -> before.help().filter(was -> was.stage() == Case.Stage.WAITING && !was.isBetween())
                    .map(was -> List.of(minutes(DayFigures.WAITED, is.severity(), was.openedAt(), now)))
                    .orElse(List.of());
            case RESOLVED -> rated(before.aside().ended().map(Case::course).map(Course::rating).orElse(Rating.NONE),
                    is.course().rating());
        };
    }

    private static List<String> opened(Case is, Instant now) {
        return List.of(DayFigures.TOPIC + is.topic(), DayFigures.SEVERITY + is.severity(),
                DayFigures.HOUR + Japan.at(now).getHour());
    }

    private static String minutes(String kind, Severity severity, Instant since, Instant now) {
        return kind + severity + "/" + Math.max(0, Duration.between(since, now).toMinutes());
    }

    /** An answer is counted when it is given; one that is given again counts again. */
    private static List<String> rated(Rating before, Rating now) {
        var counts = new ArrayList<String>();
        given(before.helped(), now.helped()).ifPresent(mark -> counts.add(DayFigures.HELPED + mark));
        given(before.again(), now.again()).ifPresent(mark -> counts.add(DayFigures.AGAIN + mark));
        return counts;
    }

    private static Optional<Rating.Mark> given(Optional<Rating.Mark> before, Optional<Rating.Mark> now) {
        return now.filter(mark -> before.filter(mark::equals).isEmpty());
    }
}
