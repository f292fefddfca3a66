package org.soudan.conversations.codec;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.soudan.conversations.calendar.Rule;
import tools.jackson.databind.JsonNode;

/** The days on which something comes again, as an author writes them: Wednesday, third Wednesday, or [1, 15]. */
final class RuleWords {

    private static final List<String> NTH = List.of("first", "second", "third", "fourth", "fifth");
    private static final String SHAPE = "every is Wednesday, third Wednesday, last Wednesday or days such as [1, 15]";

    private RuleWords() {}

    static Rule read(JsonNode every) {
        if (every.isArray()) {
            var days = every.valueStream().map(JsonNode::asInt).collect(toUnmodifiableSet());
            if (days.stream().anyMatch(day -> day < 1 || day > 31)) {
                throw new IllegalArgumentException(SHAPE);
            }
            return new Rule.DaysOfMonth(days);
        }
        var words = every.asString("").strip().split("\\s+");
        var day = day(words[words.length - 1]);
        return words.length == 1 ? new Rule.Weekly(day) : new Rule.Monthly(nth(words), day);
    }

    private static int nth(String[] words) {
        if (words.length == 2 && words[0].equals("last")) {
            return -1;
        }
        int place = NTH.indexOf(words[0]);
        if (words.length != 2 || place < 0) {
            throw new IllegalArgumentException(SHAPE);
        }
        return place + 1;
    }

    private static DayOfWeek day(String name) {
        try {
            return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(SHAPE);
        }
    }
}
