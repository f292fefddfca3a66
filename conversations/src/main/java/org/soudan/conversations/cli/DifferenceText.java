package org.soudan.conversations.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.soudan.conversations.transcript.Act;
import org.soudan.conversations.transcript.Difference;
import org.soudan.conversations.transcript.Outcome;

/** A transcript that failed, for its author to read: the first turn that went otherwise, line by line. */
final class DifferenceText {

    private DifferenceText() {}

    static List<String> lines(Path file, List<Difference> differences) {
        var first = differences.getFirst();
        var lines = new ArrayList<String>();
        lines.add(file + ", turn " + first.turn() + ": " + words(first.act()));
        var recorded = lines(first.recorded());
        var now = lines(first.now());
        recorded.forEach(line -> lines.add((now.contains(line) ? "    " : "  - ") + line));
        now.stream().filter(line -> !recorded.contains(line)).forEach(line -> lines.add("  + " + line));
        lines.add("  (- as recorded, + as it is now%s)".formatted(more(differences.size() - 1)));
        lines.add("");
        return List.copyOf(lines);
    }

    private static String more(int others) {
        return others == 0 ? "" : "; " + others + " later turns differ too";
    }

    private static String words(Act act) {
        return switch (act) {
            case Act.Writes(var words) -> "they write \"" + words + "\"";
            case Act.Presses(var label) -> "they press \"" + label + "\"";
            case Act.Claims() -> "a counsellor claims the case";
            case Act.Resolves() -> "a counsellor ends the case";
            case Act.Reminds(var event) -> "the time of the reminder of " + event + " comes";
            case Act.Tells(var words) -> "a counsellor says \"" + words + "\"";
        };
    }

    private static List<String> lines(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Impossible(var why) -> List.of(why);
            case Outcome.Seen(var bot, var offers, var desk, var leads) ->
                Stream.of(
                        bot.stream().flatMap(String::lines).map(line -> "bot: " + line),
                        offers.stream().map(label -> "offers: " + label),
                        desk.stream().map(line -> "desk: " + line),
                        leads.stream().map(place -> "leads: " + place))
                        .flatMap(lines -> lines)
                        .toList();
        };
    }
}
