package org.soudan.conversations.check;

import java.util.Set;
import java.util.stream.Stream;
import org.soudan.conversations.directory.Confidentiality;
import org.soudan.conversations.directory.Detail;
import org.soudan.conversations.directory.Directory;
import org.soudan.conversations.directory.Languages;
import org.soudan.conversations.directory.Link;
import org.soudan.conversations.directory.OpeningHours;
import org.soudan.conversations.directory.Said;
import org.soudan.conversations.directory.Telephone;
import org.soudan.conversations.source.Finding;
import org.soudan.conversations.text.Language;

/** The words of a fact name other facts that are there, and take numbers and pages from these. */
final class WordsOfFacts implements Rule {

    private static final Set<Literal> FROM_OTHERS = Set.of(Literal.PHONE_NUMBER, Literal.ADDRESS);

    @Override
    public Stream<Finding> findings(Manuscript all) {
        return all.wholeEntries().flatMap(entry -> entry.entry().facts().entrySet().stream()
                .filter(fact -> isWords(fact.getValue().detail()))
                .flatMap(fact -> Stream.of(Language.values())
                        .map(fact.getValue().detail()::in)
                        .flatMap(text -> wrong(text, all))
                        .distinct()
                        .map(what -> entry.ofFact(fact.getKey(), what))));
    }

    private static Stream<String> wrong(String text, Manuscript all) {
        var unknown = Directory.references(text).filter(name -> !all.knowsFact(name))
                .map(name -> "the directory has no fact named " + name);
        return Stream.concat(unknown, Literal.faults(FROM_OTHERS, text));
    }

    private static boolean isWords(Detail detail) {
        return switch (detail) {
            case Telephone number -> false;
            case Link page -> false;
            case Said said -> true;
            case OpeningHours hours -> true;
            case Languages languages -> true;
            case Confidentiality confidentiality -> true;
        };
    }
}
