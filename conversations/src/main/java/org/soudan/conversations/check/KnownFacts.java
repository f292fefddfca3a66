package org.soudan.conversations.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.soudan.conversations.calendar.Calendar;
import org.soudan.conversations.directory.Directory;
import org.soudan.conversations.source.Finding;
import org.soudan.conversations.text.Language;

/** Each fact that a text names stands in the directory, and somebody has verified it; each event is in the calendar. */
final class KnownFacts implements Rule {

    @Override
    public Stream<Finding> findings(Manuscript all) {
        return Text.all(all).flatMap(text -> Stream.of(Language.values())
                .flatMap(language -> findings(text, language, all)));
    }

    private static Stream<Finding> findings(Text text, Language language, Manuscript all) {
        return Directory.references(text.words().in(language))
                .distinct()
                .flatMap(name -> wrong(name, all).stream())
                .map(fault -> text.finding(language, fault));
    }

    private static Optional<String> wrong(String name, Manuscript all) {
        var event = Calendar.REFERENCE.matcher("{" + name + "}");
        if (event.matches() && all.knowsEvent(event.group(1))) {
            return Optional.empty();
        }
        if (!all.knowsFact(name)) {
            return Optional.of("the directory has no fact named " + name);
        }
        return all.directory().fact(name)
                .filter(fact -> !fact.provenance().mayBeSaid())
                .map(fact -> "nobody has verified " + name + "; it must not be said");
    }
}
