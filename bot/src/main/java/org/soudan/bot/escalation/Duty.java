package org.soudan.bot.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soudan.bot.settings.WrongSetting;
import org.soudan.conversations.directory.DatedHours;
import org.soudan.conversations.directory.Hours;
import org.soudan.conversations.directory.Opening;
import org.soudan.conversations.directory.WeeklyHours;
import org.soudan.conversations.directory.WrittenHours;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A duty of one counsellor.
 *
 * @param who their id at the desk
 * @param does what the duty is
 * @param hours when, written as the hours of the desk; none is always
 * @param from the first day, if it has one
 * @param until the last day, if it has one; a night that begins on it belongs to it
 */
record Duty(String who, Kind does, @DefaultValue Map<String, String> hours, @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** What somebody is there for. */
    enum Kind {
        /** Works at the desk. */
        DESK,
        /** Is called when nobody answers. */
        ON_CALL,
        /** Is called when who is on call does not answer either. */
        BACKUP
    }

    Duty {
        if (who == null || who.isBlank() || does == null) {
            throw new WrongSetting("soudan.rota.duties", "a list of who (a Slack user id) and does (desk, on-call or"
                    + " backup), with hours where it is not always");
        }
    }

    boolean isOn(Instant now) {
        return switch (written().at(now)) {
            case Opening.Always always -> true;
            case Opening.Until end -> true;
            case Opening.Next next -> false;
            case Opening.NotKnown unknown -> false;
        };
    }

    private Hours written() {
        try {
            var usual = WrittenHours.of(hours.isEmpty() ? Map.of("daily", "0:00-24:00") : hours);
            return new WeeklyHours(usual.week(), usual.monthly(), usual.holidays(), usual.seasons(),
                    Stream.concat(outside(), usual.exceptions().stream()).toList());
        } catch (IllegalArgumentException unreadable) {
            throw new WrongSetting("soudan.rota.duties", "hours such as weekdays: \"9:00-21:00\" or holidays: closed");
        }
    }

    private Stream<DatedHours> outside() {
        var before = from == null ? List.<DatedHours>of()
                : List.of(new DatedHours(LocalDate.MIN, from.minusDays(1), List.of()));
        var after = until == null ? List.<DatedHours>of()
                : List.of(new DatedHours(until.plusDays(1), LocalDate.MAX, List.of()));
        return Stream.of(before, after).flatMap(List::stream);
    }
}
