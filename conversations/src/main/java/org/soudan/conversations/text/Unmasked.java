package org.soudan.conversations.text;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text as it would be without disguise: {@code k1ll} as kill, {@code d i e} as die, {@code dieeee} as die, a pill as its
 * word. What is no disguise stays as it was typed.
 */
public final class Unmasked {

    private static final String FIGURES = "1!34@5$07";
    private static final String LETTERS = "iieaassot";

    private static final Map<String, String> PICTURES = Map.of("💊", "pills", "🔪", "knife", "🔫", "gun", "🪒", "razor",
            "🪢", "rope", "⚰", "coffin", "🪦", "grave", "🩸", "blood", "🚑", "ambulance", "🆘", "sos");

    /** Of the pictures above, in Unicode. */
    private static final int FIRST_PICTURE = 0x2600;

    private static final Pattern PICTURE = Pattern.compile(String.join("|", PICTURES.keySet()));
    private static final Pattern FIGURES_IN_A_WORD = Pattern.compile("(?<=[A-Za-z])[134570@$!]{1,2}(?=[A-Za-z])");
    private static final Pattern SET_APART = Pattern
            .compile("(?<![\\p{L}\\p{N}'’])[A-Za-z](?:([ .*_-])[A-Za-z](?:\\1[A-Za-z])+)(?![\\p{L}\\p{N}'’])");
    private static final Pattern STRETCHED = Pattern.compile("(\\p{L})\\1{2,}");
    private static final Pattern OFTEN_DOUBLE = Pattern.compile("[lstfLSTF]");

    private Unmasked() {}

    public static String of(String text) {
        var words = text.codePoints().noneMatch(c -> c >= FIRST_PICTURE) ? text
                : PICTURE.matcher(text).replaceAll(picture -> " " + PICTURES.get(picture.group()) + " ");
        var letters = FIGURES_IN_A_WORD.matcher(words).replaceAll(Unmasked::letters);
        var joined = SET_APART.matcher(letters)
                .replaceAll(apart -> apart.group().replaceAll("[ .*_-]", ""));
        return STRETCHED.matcher(joined).replaceAll(Unmasked::once);
    }

    private static String letters(MatchResult figures) {
        return figures.group().chars()
                .mapToObj(figure -> LETTERS.substring(FIGURES.indexOf(figure)).substring(0, 1))
                .collect(Collectors.joining());
    }

    /** "killlll" is kill and not kil. */
    private static String once(MatchResult stretched) {
        var letter = stretched.group(1);
        return OFTEN_DOUBLE.matcher(letter).matches() ? letter + letter : letter;
    }
}
