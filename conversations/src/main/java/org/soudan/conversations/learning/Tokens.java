package org.soudan.conversations.learning;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Plain;

/**
 * The words of a text, in order: what stands between spaces, and in Japanese the words that a dictionary finds (IPADIC by
 * Lucene's Kuromoji), each as it stands in the dictionary, so that 忙しかった and 忙しい are one.
 */
final class Tokens {

    private Tokens() {}

    static List<String> of(Plain text) {
        var words = new ArrayList<String>();
        for (var chunk : text.value().split(" ", -1)) {
            if (isJapanese(chunk)) {
                words.addAll(japanese(chunk));
            } else if (!chunk.isEmpty()) {
                words.add(chunk);
            }
        }
        return words;
    }

    static boolean isJapanese(String word) {
        return Language.of(word) == Language.JA;
    }

    private static List<String> japanese(String chunk) {
        try (var tokenizer = new JapaneseTokenizer(null, true, Mode.NORMAL)) {
            var surface = tokenizer.addAttribute(CharTermAttribute.class);
            var dictionary = tokenizer.addAttribute(BaseFormAttribute.class);
            tokenizer.setReader(new StringReader(chunk));
            tokenizer.reset();
            var words = new ArrayList<String>();
            while (tokenizer.incrementToken()) {
                var base = dictionary.getBaseForm();
                words.add(base == null ? surface.toString() : base);
            }
            tokenizer.end();
            return words;
        } catch (IOException cannotBe) {
            throw new UncheckedIOException("a text in memory cannot be read", cannotBe);
        }
    }
}
