package org.soudan.conversations.learning;

import java.util.List;
import org.tartarus.snowball.ext.PorterStemmer;

/** English words without their endings (Porter's rules); Japanese ones stand in their dictionary form already. */
final class Stems {

    private Stems() {}

    static List<String> of(List<String> words) {
        var stemmer = new PorterStemmer();
        return words.stream().map(word -> Tokens.isJapanese(word) ? word : stem(word, stemmer)).toList();
    }

    private static String stem(String word, PorterStemmer stemmer) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
