package org.soudan.conversations.calendar;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soudan.conversations.directory.Certainty;
import org.soudan.conversations.text.Words;

/**
 * Something of the calendar.
 *
 * @param flow the flow that tells more of it
 * @param editions the dates that were ever announced, in any order
 * @param series dates that come by a rule
 * @param last what is known of last time, where no dates are; said until the first dates are over
 * @param remindDays how many days before it starts, or closes, to remind
 * @param source the page that states it
 * @param checked the day on which somebody read the source
 */
public record Event(
        String id,
        Words title,
        Kind kind,
        String flow,
        List<Edition> editions,
        Optional<Series> series,
        Optional<Words> last,
        int remindDays,
        Certainty certainty,
        URI source,
        LocalDate checked) {

    /** After so many days nobody can rely on a page's having stayed as it was: a Programme year and some weeks. */
    static final int FRESH_DAYS = 400;

    /** What can be done with it. */
    public enum Kind {
        /** One goes there, or takes part. */
        OCCASION,
        /** One applies, or hands something in, before it closes. */
        WINDOW
    }

    /** Whether its dates can be said without asking the reader to check. */
    public boolean isSure(LocalDate today) {
        return certainty == Certainty.OFFICIAL && !isStale(today);
    }

    public boolean isStale(LocalDate today) {
        return checked.plusDays(FRESH_DAYS).isBefore(today);
    }

    /** What is on or ahead, in order. */
    public Stream<Edition> after(LocalDateTime now) {
        var dated = editions.stream().filter(edition -> !edition.isOver(now));
        return Stream.concat(dated, series.stream().flatMap(s -> s.after(now)))
                .sorted(Comparator.comparing(Edition::end));
    }

    Optional<Edition> next(LocalDateTime now) {
        return after(now).findFirst();
    }

    Optional<Edition> lastBefore(LocalDateTime now) {
        var dated = editions.stream().filter(edition -> edition.isOver(now));
        return Stream.concat(dated, series.flatMap(s -> s.lastBefore(now)).stream())
                .max(Comparator.comparing(Edition::end));
    }
}
