package org.soudan.conversations.check;

import java.util.stream.Stream;
import org.soudan.conversations.directory.Entry;
import org.soudan.conversations.directory.Fact;
import org.soudan.conversations.directory.Languages;
import org.soudan.conversations.directory.OpeningHours;
import org.soudan.conversations.source.Finding;

/** Nobody is sent to a line without knowing when it answers and in which languages. */
final class CompleteLines implements Rule {

    @Override
    public Stream<Finding> findings(Manuscript all) {
        return all.wholeEntries()
                .filter(line -> line.entry().kind() == Entry.Kind.LINE && !isComplete(line.entry()))
                .map(line -> line.finding("a line says its number, hours and languages"));
    }

    private static boolean isComplete(Entry line) {
        return line.facts().containsKey("number") && Stream.of(OpeningHours.class, Languages.class)
                .allMatch(type -> line.facts().values().stream().map(Fact::detail).anyMatch(type::isInstance));
    }
}
