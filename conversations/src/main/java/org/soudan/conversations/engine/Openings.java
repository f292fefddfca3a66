package org.soudan.conversations.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.soudan.conversations.directory.Hours;
import org.soudan.conversations.directory.PleaseCheck;
import org.soudan.conversations.safety.Alarm;
import org.soudan.conversations.text.Language;

/**
 * When somebody can be reached.
 *
 * @param services the hours of the directory's entries, by id
 * @param lines whom to call in each kind of danger, the best first
 * @param pleaseCheck what is said with a line that is not sure
 * @param desk when counsellors are at the desk
 */
public record Openings(
        Map<String, Hours> services, Map<Alarm, List<HelpLine>> lines, PleaseCheck pleaseCheck, Hours desk) {

    private static final int LINES_SAID = 2;

    public Openings {
        services = Map.copyOf(services);
        lines = Map.copyOf(lines);
    }

    /** The same with another desk. */
    public Openings withDesk(Hours hours) {
        return new Openings(services, lines, pleaseCheck, hours);
    }

    /**
     * Whom to call now: lines in this language first, then those that may speak it, then others, and of each those that
     * are surely open before those that may be; a closed one only when there is nothing else.
     */
    List<HelpLine> lines(Alarm alarm, Language language, Instant now) {
        var all = lines.getOrDefault(alarm, List.of());
        var open = all.stream().filter(line -> !line.isClosed(now)).sorted(order(language, now)).toList();
        return Stream.concat(open.stream(), all.stream().filter(line -> line.isClosed(now))).limit(LINES_SAID).toList();
    }

    private static Comparator<HelpLine> order(Language language, Instant now) {
        return first(line -> line.speaks(language))
                .thenComparing(first(line -> line.maySpeak(language)))
                .thenComparing(first(line -> line.isOpen(now)));
    }

    private static Comparator<HelpLine> first(Predicate<HelpLine> those) {
        return Comparator.comparing(line -> !those.test(line));
    }
}
