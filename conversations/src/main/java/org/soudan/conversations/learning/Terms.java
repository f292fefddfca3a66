package org.soudan.conversations.learning;

import java.util.Arrays;
import java.util.List;
import org.soudan.conversations.text.Plain;

/**
 * What a text holds that can tell what it is, counted, in three families: words, their neighbours and the pairs they come
 * in; runs of characters, which bear misspelling and inflection; and concepts with their neighbours, which bear other words
 * for the same. Found once, however many classifiers are asked. Immutable.
 */
public final class Terms {

    /** A long message would have more pairs than can be learnt from. */
    private static final int WORDS_PAIRED = 24;

    private static final int STEM = 5;
    private static final int LATIN_RUN_FROM = 3;
    private static final int LATIN_RUN_TO = 5;
    private static final int JAPANESE_RUN_TO = 3;
    private static final long BEGINNING = Hash.of('e', "^");
    private static final long END = Hash.of('e', "$");

    private final String text;
    private final List<String> tokens;
    private final Bag words;
    private final Bag runs;

    private Terms(String text, List<String> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.words = words(tokens);
        this.runs = runs(tokens);
    }

    /** The terms of a text as it was typed. */
    public static Terms of(String text) {
        return new Terms(text, Tokens.of(Plain.of(text)));
    }

    /** The text that they are of. */
    public String text() {
        return text;
    }

    List<Bag> families(Thesaurus thesaurus) {
        return List.of(words, runs, Concepts.of(tokens, thesaurus));
    }

    private static Bag words(List<String> tokens) {
        var terms = new Bag.Filling();
        var words = tokens.stream().mapToLong(token -> Hash.of('w', token)).toArray();
        Arrays.stream(words).forEach(terms::add);
        tokens.stream()
                .filter(token -> token.length() > STEM && !Tokens.isJapanese(token))
                .forEach(token -> terms.add(Hash.of('s', token.subSequence(0, STEM))));
        neighbours(words, terms);
        pairs(words, terms);
        return terms.bag();
    }

    private static void neighbours(long[] words, Bag.Filling terms) {
        for (int i = 0; i <= words.length; i++) {
            terms.add(Hash.of('n', i == 0 ? BEGINNING : words[i - 1], i == words.length ? END : words[i]));
        }
    }

    /** In no order. */
    private static void pairs(long[] words, Bag.Filling terms) {
        var sorted = Arrays.stream(words).sorted().distinct().limit(WORDS_PAIRED).toArray();
        for (int i = 0; i < sorted.length; i++) {
            for (int j = i + 1; j < sorted.length; j++) {
                terms.add(Hash.of('p', sorted[i], sorted[j]));
            }
        }
    }

    private static Bag runs(List<String> tokens) {
        var terms = new Bag.Filling();
        var japanese = new StringBuilder();
        for (var token : tokens) {
            if (Tokens.isJapanese(token)) {
                japanese.append(token);
            } else {
                runs(" " + token + " ", LATIN_RUN_FROM, LATIN_RUN_TO, terms);
            }
        }
        runs(japanese, 1, JAPANESE_RUN_TO, terms);
        return terms.bag();
    }

    private static void runs(CharSequence text, int shortest, int longest, Bag.Filling terms) {
        for (int from = 0; from < text.length(); from++) {
            long run = Hash.start('r');
            for (int to = from; to < Math.min(text.length(), from + longest); to++) {
                run = Hash.add(run, text.charAt(to));
                if (to - from + 1 >= shortest) {
                    terms.add(Hash.spread(run));
                }
            }
        }
    }
}
