package org.soudan.conversations.codec;

import org.soudan.conversations.flow.Answer;
import org.soudan.conversations.flow.Answer.Choosable;
import org.soudan.conversations.text.Words;
import tools.jackson.databind.JsonNode;

/** The type of an answer, as its author writes it. */
final class AnswerFile {

    private static final int LARGEST = 999_999;

    private AnswerFile() {}

    static Answer read(String where, JsonNode ask) {
        if (ask.has("choice")) {
            var values = ask.get("choice").valueStream().map(value -> choosable(where, value)).toList();
            return new Answer.OneOf(values);
        }
        if (ask.has("number")) {
            return new Answer.WholeNumber(
                    ask.at("/number/from").asInt(0), ask.at("/number/to").asInt(LARGEST));
        }
        return switch (ask.asString("")) {
            case "text" -> new Answer.Text();
            case "number" -> new Answer.WholeNumber(0, LARGEST);
            case "date" -> new Answer.Date();
            case "yesno" -> new Answer.YesNo();
            case "prefecture" -> new Answer.Prefecture();
            case "email" -> new Answer.Email();
            case "phone" -> new Answer.Phone();
            default -> throw new ContentFault(where + ": ask is text, number, date, yesno, prefecture, email, phone, "
                    + "{number: {from, to}} or {choice: [...]}");
        };
    }

    /** A value that reads the same in both languages may stand alone. */
    private static Choosable choosable(String where, JsonNode node) {
        if (node.isObject()) {
            var label = new Words(Leads.text(where, node, "en"), Leads.text(where, node, "ja"));
            return new Choosable(Leads.text(where, node, "value"), label);
        }
        return new Choosable(node.asString(), new Words(node.asString(), node.asString()));
    }
}
