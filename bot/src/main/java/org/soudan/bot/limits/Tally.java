package org.soudan.bot.limits;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soudan.bot.limits.Limit.Over;

/**
 * How many messages one participant has sent in the windows that hold now. It is stored beside their session by the same
 * commit, so it is exact on any number of instances and costs no call of its own.
 */
public record Tally(List<Count> counts) {

    /**
     * One limit's count.
     *
     * @param told whether the participant was told in this window that it is exceeded
     */
    public record Count(Limit limit, String window, int number, boolean told) {}

    public static final Tally NONE = new Tally(List.of());

    private static final int FIELDS = 4;

    public Tally {
        counts = List.copyOf(counts);
    }

    /** With one more message at this time; what was counted in other windows is forgotten. */
    public Tally plusOne(Instant now) {
        return new Tally(Limit.over(Over.UNANSWERED).map(limit -> counted(limit, now)).toList());
    }

    private Count counted(Limit limit, Instant now) {
        var window = limit.window().at(now);
        var known = counts.stream().filter(count -> count.limit == limit && count.window.equals(window)).findFirst();
        return known.map(count -> new Count(limit, window, count.number + 1, count.told))
                .orElseGet(() -> new Count(limit, window, 1, false));
    }

    /** What is exceeded; of several, what holds longest. */
    public Optional<Count> exceeded(Allowances allowances) {
        return counts.stream()
                .filter(count -> count.number > allowances.most(count.limit))
                .reduce((shorter, longer) -> longer);
    }

    /** From now on the participant knows it. */
    public Tally telling(Count exceeded) {
        var told = new Count(exceeded.limit, exceeded.window, exceeded.number, true);
        return new Tally(counts.stream().map(count -> count.equals(exceeded) ? told : count).toList());
    }

    /** As it is stored. */
    public String text() {
        return counts.stream()
                .map(count -> count.limit + " " + count.window + " " + count.number + " " + count.told)
                .collect(joining("\n"));
    }

    /** What {@link #text} wrote; what an older or newer edition wrote otherwise is not counted. */
    public static Tally read(String text) {
        var counts = new ArrayList<Count>();
        text.lines().map(line -> line.split(" ")).filter(fields -> fields.length == FIELDS).forEach(
                fields -> Stream.of(Limit.values()).filter(limit -> limit.name().equals(fields[0])).forEach(
                        limit -> counts.add(count(limit, fields))));
        return new Tally(counts);
    }

    private static Count count(Limit limit, String[] fields) {
        int number = fields[2].matches("\\d{1,9}") ? Integer.parseInt(fields[2]) : 0;
        return new Count(limit, fields[1], number, Boolean.parseBoolean(fields[3]));
    }
}
