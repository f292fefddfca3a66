package org.soudan.conversations.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.soudan.conversations.text.Plain;

/**
 * What a text holds that can tell its topic, counted, in two families: words, their neighbours and the pairs they come
 * in; and runs of characters, which bear misspelling and inflection.
 */
record Terms(Map<String, Integer> words, Map<String, Integer> runs) {

    /** A long message would have more pairs than can be learnt from. */
    private static final int WORDS_PAIRED = 24;

    private static final int STEM = 5;
    private static final String BEGINNING = "^";
    private static final String END = "$";

    static Terms of(String text) {
        var tokens = Tokens.of(Plain.of(text));
        return new Terms(words(tokens), runs(tokens));
    }

    Map<String, Integer> family(int number) {
        return number == 0 ? words : runs;
    }

    private static Map<String, Integer> words(List<String> tokens) {
        var terms = new HashMap<String, Integer>();
        var around = new ArrayList<String>();
        around.add(BEGINNING);
        around.addAll(tokens);
        around.add(END);
        for (int i = 0; i < tokens.size(); i++) {
            add(terms, tokens.get(i));
            stem(terms, tokens.get(i));
        }
        for (int i = 1; i < around.size(); i++) {
            add(terms, around.get(i - 1) + " " + around.get(i));
        }
        pairs(terms, List.copyOf(new TreeSet<>(tokens)));
        return terms;
    }

    private static void stem(Map<String, Integer> terms, String token) {
        if (token.length() > STEM && !Tokens.isJapanese(token)) {
            add(terms, token.substring(0, STEM) + "-");
        }
    }

    private static void pairs(Map<String, Integer> terms, List<String> sorted) {
        int paired = Math.min(sorted.size(), WORDS_PAIRED);
        for (int i = 0; i < paired; i++) {
            for (int j = i + 1; j < paired; j++) {
                add(terms, sorted.get(i) + "+" + sorted.get(j));
            }
        }
    }

    private static Map<String, Integer> runs(List<String> tokens) {
        var terms = new HashMap<String, Integer>();
        var japanese = new StringBuilder();
        for (var token : tokens) {
            if (Tokens.isJapanese(token)) {
                japanese.append(token);
            } else {
                runs(terms, " " + token + " ", 3, 5);
            }
        }
        runs(terms, japanese.toString(), 1, 3);
        return terms;
    }

    private static void runs(Map<String, Integer> terms, String text, int shortest, int longest) {
        for (int length = shortest; length <= longest; length++) {
            for (int from = 0; from + length <= text.length(); from++) {
                add(terms, text.substring(from, from + length));
            }
        }
    }

    private static void add(Map<String, Integer> terms, String term) {
        terms.merge(term, 1, Integer::sum);
    }
}
