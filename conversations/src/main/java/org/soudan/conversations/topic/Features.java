package org.soudan.conversations.topic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Plain;

/** What a text holds that can be compared: its words, and runs of characters, which bear misspelling and inflection. */
final class Features {

    private static final Pattern WORDS = Pattern.compile(" ");

    /** The lengths of the runs. */
    private static final List<Integer> JAPANESE = List.of(1, 2, 3);
    private static final List<Integer> LATIN = List.of(3, 4);

    private Features() {}

    /** How often each feature occurs, in the order of first occurrence. */
    static Map<String, Integer> of(String text) {
        var plain = Plain.of(text).value();
        var features = new LinkedHashMap<String, Integer>();
        if (Language.of(plain) == Language.JA) {
            JAPANESE.forEach(length -> countRuns(plain, length, features));
        } else {
            WORDS.splitAsStream(plain).forEach(word -> features.merge(word, 1, Integer::sum));
            LATIN.forEach(length -> countRuns(plain, length, features));
        }
        return features;
    }

    private static void countRuns(String plain, int length, Map<String, Integer> features) {
        for (int i = 0; i + length <= plain.length(); i++) {
            features.merge(plain.substring(i, i + length), 1, Integer::sum);
        }
    }
}
