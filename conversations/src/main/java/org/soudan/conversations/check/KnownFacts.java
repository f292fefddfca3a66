package org.soudan.conversations.check;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.soudan.conversations.directory.Certainty;
import org.soudan.conversations.directory.Directory;
import org.soudan.conversations.source.Finding;
import org.soudan.conversations.text.Language;

/** Each fact that a text names stands in the directory, and somebody has verified it. */
final class KnownFacts implements Rule {

    @Override
    public Stream<Finding> findings(Manuscript all) {
        var flows = all.readable().flatMap(WrittenFlow::steps).flatMap(Text::of);
        return Stream.concat(flows, Text.of(all.phrases()))
                .flatMap(text -> Stream.of(Language.values())
                        .flatMap(language -> findings(text, language, all.directory())));
    }

    private static Stream<Finding> findings(Text text, Language language, Directory directory) {
        return Directory.REFERENCE.matcher(text.words().in(language)).results()
                .map(MatchResult::group)
                .map(reference -> reference.substring(1, reference.length() - 1))
                .distinct()
                .flatMap(name -> wrong(name, directory).stream())
                .map(fault -> text.finding(language, fault));
    }

    private static Optional<String> wrong(String name, Directory directory) {
        var fact = directory.fact(name);
        if (fact.isEmpty()) {
            return Optional.of("the directory has no fact named " + name);
        }
        return fact.filter(known -> known.certainty() == Certainty.UNVERIFIED)
                .map(known -> "nobody has verified " + name + "; it must not be said");
    }
}
