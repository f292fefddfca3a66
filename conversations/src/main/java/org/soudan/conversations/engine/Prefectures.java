package org.soudan.conversations.engine;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.soudan.conversations.text.Plain;
import org.soudan.conversations.text.Words;

/**
 * Japan's prefectures, and how people write them.
 *
 * @param names by id, such as {@code akita}; the Japanese ones with 都, 道, 府 or 県
 */
public record Prefectures(Map<String, Words> names) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SUFFIX = Pattern.compile("(?<=.)[都府県]$");
    private static final Pattern WORD = Pattern.compile("[a-z]+");

    /** The one prefecture that the words name, in Latin letters or Japanese; empty when they name none or several. */
    Optional<String> find(String words) {
        var said = Plain.of(words).value();
        var found = names.entrySet().stream()
                .filter(name -> isNamed(name.getKey(), name.getValue(), said))
                .map(Map.Entry::getKey)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean isNamed(String id, Words name, String said) {
        var japanese = SUFFIX.matcher(name.ja()).replaceFirst("");
        return latin(said).contains(romanised(id)) || naming(said, id, japanese);
    }

    /** 東京都 holds 京都, which is meant only where it isn't part of 東京都. */
    private static boolean naming(String said, String id, String japanese) {
        return (id.equals("kyoto") ? said.replace("東京都", "") : said).contains(japanese);
    }

    private static List<String> latin(String said) {
        var bare = MARKS.matcher(Normalizer.normalize(said, Normalizer.Form.NFD)).replaceAll("");
        return WORD.matcher(bare).results().map(word -> romanised(word.group())).toList();
    }

    /** Ōita, Oita, Ooita and Ohita are one; so are Hyogo and Hyougo. */
    private static String romanised(String name) {
        return name.replaceAll("ou|oo|oh(?=[^aiueoy]|$)", "o").replaceAll("^ohita$", "oita");
    }
}
