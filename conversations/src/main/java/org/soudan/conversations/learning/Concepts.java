package org.soudan.conversations.learning;

import java.util.List;
import org.soudan.conversations.learning.Thesaurus.Match;

/** The concepts of a text: each, each pair of them, and which follow each other closely. */
final class Concepts {

    /** Words that may stand between two concepts that belong together. */
    private static final int NEAR = 5;

    private static final int NEXT = 1;

    /** A long message would have more pairs than can be learnt from. */
    private static final int MOST = 60;

    private Concepts() {}

    static Bag of(List<String> tokens, Thesaurus thesaurus) {
        var all = thesaurus.isEmpty() ? List.<Match>of() : thesaurus.matches(Stems.of(tokens));
        var matches = all.subList(0, Math.min(MOST, all.size()));
        var terms = new Bag.Filling();
        matches.forEach(match -> terms.add(Hash.of('c', match.concept(), 0)));
        for (int i = 0; i < matches.size(); i++) {
            for (int j = i + 1; j < matches.size(); j++) {
                pair(matches.get(i), matches.get(j), terms);
            }
        }
        return terms.bag();
    }

    private static void pair(Match first, Match second, Bag.Filling terms) {
        int between = second.from() - first.to();
        if (between < 0) {
            return;
        }
        int one = first.concept();
        int other = second.concept();
        terms.add(Hash.of('+', Math.min(one, other), Math.max(one, other)));
        if (between <= NEAR) {
            terms.add(Hash.of('~', one, other));
        }
        if (between <= NEXT) {
            terms.add(Hash.of('>', one, other));
        }
    }
}
