package org.soudan.conversations.codec;

import java.util.Set;
import org.soudan.conversations.flow.Answer;
import org.soudan.conversations.flow.Answer.Choosable;
import org.soudan.conversations.text.Words;

/** The type of an answer, as its author writes it. */
final class AnswerFile {

    private static final int LARGEST = 999_999;

    private AnswerFile() {}

    static Answer read(Part ask) {
        if (ask.has("choice")) {
            ask.only(Set.of("choice"));
            return new Answer.OneOf(
                    ask.needed("choice").items("[one, another]").stream().map(AnswerFile::choosable).toList());
        }
        if (ask.has("number")) {
            ask.only(Set.of("number"));
            return number(ask.needed("number"));
        }
        return named(ask);
    }

    private static Answer named(Part ask) {
        return switch (ask.text()) {
            case "text" -> new Answer.Text();
            case "number" -> new Answer.WholeNumber(0, LARGEST);
            case "date" -> new Answer.Date();
            case "yesno" -> new Answer.YesNo();
            case "prefecture" -> new Answer.Prefecture();
            case "email" -> new Answer.Email();
            case "phone" -> new Answer.Phone();
            default -> {
                ask.fault("ask is text, number, date, yesno, prefecture, email, phone, {number: {from, to}} or "
                        + "{choice: [...]}");
                yield new Answer.Text();
            }
        };
    }

    private static Answer number(Part range) {
        range.only(Set.of("from", "to"));
        int least = whole(range, "from", 0);
        int most = whole(range, "to", LARGEST);
        if (least > most) {
            range.fault("from is more than to");
        }
        return new Answer.WholeNumber(least, most);
    }

    private static int whole(Part range, String field, int otherwise) {
        return range.field(field).map(part -> whole(part, otherwise)).orElse(otherwise);
    }

    private static int whole(Part part, int otherwise) {
        if (part.text().matches("\\d{1,6}")) {
            return Integer.parseInt(part.text());
        }
        part.fault("write a whole number from 0 to " + LARGEST);
        return otherwise;
    }

    /** A value that reads the same in both languages may stand alone. */
    private static Choosable choosable(Part part) {
        if (part.kind() == Part.Kind.FIELDS) {
            part.only(Set.of("value", "en", "ja"));
            return new Choosable(part.text("value"), TwoLanguages.of(part));
        }
        var value = part.words();
        return new Choosable(value, value.isBlank() ? TwoLanguages.UNREADABLE : new Words(value, value));
    }
}
