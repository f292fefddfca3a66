package org.soudan.conversations.codec;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.soudan.conversations.calendar.Rule;

/** The days on which something comes again, as an author writes them: Wednesday, third Wednesday, or [1, 15]. */
final class RuleWords {

    private static final List<String> NTH = List.of("first", "second", "third", "fourth", "fifth");
    private static final String DAY_OF_MONTH = "[1-9]|[12]\\d|3[01]";

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private RuleWords() {}

    static Rule read(Part every) {
        var rule = every.kind() == Part.Kind.LIST ? daysOfMonth(every.texts()) : daysOfWeek(every.text());
        return rule.orElseGet(() -> {
            every.fault("every is Wednesday, third Wednesday, last Wednesday or days such as [1, 15]");
            return new Rule.DaysOfMonth(Set.of());
        });
    }

    private static Optional<Rule> daysOfMonth(List<String> days) {
        if (days.isEmpty() || !days.stream().allMatch(day -> day.matches(DAY_OF_MONTH))) {
            return Optional.empty();
        }
        var numbers = new HashSet<Integer>();
        days.forEach(day -> numbers.add(Integer.valueOf(day)));
        return Optional.of(new Rule.DaysOfMonth(Set.copyOf(numbers)));
    }

    private static Optional<Rule> daysOfWeek(String written) {
        var words = SPACES.splitAsStream(written.strip()).toArray(String[]::new);
        var day = Scalars.constant(DayOfWeek.class, words[words.length - 1]);
        return switch (words.length) {
            case 1 -> day.map(Rule.Weekly::new);
            case 2 -> day.flatMap(of -> nth(words[0]).map(nth -> new Rule.Monthly(nth, of)));
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> nth(String word) {
        int place = NTH.indexOf(word);
        return word.equals("last") ? Optional.of(-1) : Optional.of(place + 1).filter(nth -> nth > 0);
    }
}
