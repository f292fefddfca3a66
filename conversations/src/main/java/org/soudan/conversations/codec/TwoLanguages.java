package org.soudan.conversations.codec;

import java.util.Set;
import org.soudan.conversations.text.Words;

/** A text in both languages, as its author writes it: {@code { en: ..., ja: ... }}. */
final class TwoLanguages {

    /** Stands for a text that cannot be read. */
    static final Words UNREADABLE = new Words("-", "-");

    private TwoLanguages() {}

    static Words read(Part part) {
        part.only(Set.of("en", "ja"));
        return of(part);
    }

    /** The words of a part that has more than the two languages. */
    static Words of(Part part) {
        var en = part.text("en");
        var ja = part.text("ja");
        return en.isBlank() || ja.isBlank() ? UNREADABLE : new Words(en, ja);
    }

    /** The words of a field, which must be there. */
    static Words read(Part part, String field, String whatToDo) {
        return part.field(field).map(TwoLanguages::read).orElseGet(() -> {
            part.fault(whatToDo);
            return UNREADABLE;
        });
    }
}
