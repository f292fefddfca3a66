package org.soudan.conversations.check;

import java.text.Normalizer;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.soudan.conversations.directory.Directory;

/** What may stand in a text only as a fact of the directory, so that it lives in one place and has a source. */
enum Literal {
    PHONE_NUMBER("phone number", """
            (?<![\\d-])(?:\\+81[- ]?|0)\\d{1,4}[- ]?\\d{1,4}[- ]?\\d{3,4}(?![\\d-])\
            |\\#[1-9]\\d{3}|(?<![\\d,.:¥-])(?:110|118|119|171)(?![\\d,.:%円-])"""),
    ADDRESS("address of a page", """
            https?://|www\\.|(?<![\\w.])[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|org|net|jp|info|io)(?![a-z])"""),
    YEN("amount of money", "¥ ?\\d|\\d ?(?:yen|円|万円)"),
    TIME("time of day", "\\d{1,2}:\\d{2}|(?<!\\d)\\d{1,2} ?[ap]\\.?m\\b|\\d{1,2}時(?!間)"),
    DATE("date", """
            \\d{1,2}(?:st|nd|rd|th)? (?:%1$s)|(?:%1$s) \\d|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}月\\d{1,2}日"""
            .formatted("January|February|March|April|May|June|July|August|September|October|November|December"));

    static final Set<Literal> ALL = Collections.unmodifiableSet(EnumSet.allOf(Literal.class));

    private final String name;
    private final Pattern shape;

    Literal(String name, String shape) {
        this.name = name;
        this.shape = Pattern.compile(shape);
    }

    /** A sentence for each of these kinds that stands in the text, which still holds its references to facts. */
    static Stream<String> faults(Set<Literal> kinds, String text) {
        var plain = Normalizer.normalize(Directory.REFERENCE.matcher(text).replaceAll("{}"), Normalizer.Form.NFKC);
        return kinds.stream().flatMap(literal -> literal.shape.matcher(plain).results().limit(1)
                .map(found -> "take the " + literal.name + " \"" + found.group() + "\" from the directory"));
    }
}
