package org.soudan.conversations.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.soudan.conversations.directory.Directory;
import org.soudan.conversations.safety.Alarm;
import org.soudan.conversations.source.Finding;

/** Whom people in danger are told to call is in the directory, with a number that somebody has verified. */
final class KnownHelpLines implements Rule {

    @Override
    public Stream<Finding> findings(Manuscript all) {
        return all.safety().value().stream().flatMap(safety -> safety.lines().entrySet().stream())
                .flatMap(lines -> findings(lines.getKey(), lines.getValue(), all));
    }

    private static Stream<Finding> findings(Alarm alarm, List<String> lines, Manuscript all) {
        return IntStream.range(0, lines.size()).filter(n -> !canBeSaid(lines.get(n), all.directory()))
                .mapToObj(n -> all.safety().source().finding(
                        List.of("lines", alarm.name().toLowerCase(Locale.ROOT), String.valueOf(n)),
                        "there is no entry named %s in the directory with a number that may be said"
                                .formatted(lines.get(n))));
    }

    private static boolean canBeSaid(String line, Directory directory) {
        return directory.fact(line + ".number").filter(number -> number.provenance().mayBeSaid()).isPresent();
    }
}
