package org.soudan.conversations.check;

import java.util.stream.Stream;
import org.soudan.conversations.source.Finding;

/** No text says what has run out by its day. */
final class RunOutFacts implements Rule {

    @Override
    public Stream<Finding> findings(Manuscript all) {
        var today = all.saying().today();
        return Text.all(all).flatMap(text -> text.references()
                .filter(name -> all.directory().fact(name).filter(f -> f.provenance().hasExpired(today)).isPresent())
                .map(name -> text.finding(
                        name + " has run out; look it up again, and say the new one or take it out")));
    }
}
