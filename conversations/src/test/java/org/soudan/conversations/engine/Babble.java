package org.soudan.conversations.engine;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.soudan.conversations.flow.Flow;

/** What anybody may send: commands, questions, answers, danger, and garbage. */
final class Babble {

    private static final List<String> COMMANDS = Shipped.CONTENT.commands().whole().values().stream()
            .flatMap(List::stream)
            .map(word -> word.value())
            .toList();
    private static final List<String> QUESTIONS = Shipped.CONTENT.flows().values().stream()
            .map(Flow::examples)
            .flatMap(List::stream)
            .toList();
    private static final List<String> ANSWERS = List.of(
            "yes", "no", "はい", "いいえ", "N2", "2027-03-31", "2027年3月31日", "2027-02-31", "3", "ok", "skip", "スキップ");
    private static final List<String> DANGER = List.of("I want to die", "死にたい", "I was raped", "火事です");
    private static final List<String> FREE = List.of(
            "my boss is strange and I am not sure what to do", "学校のことで少し困っています", "qwertz", "それで");
    private static final List<String> GARBAGE = List.of(
            "", " ", "{", "{0}", "'{x}'", "}{", "😀", "❤️", "\u0000\u0007\u001b[31m", "\ud83d", "a\ude00b", "１２３",
            "a".repeat(10_000), "あ".repeat(10_000), "\u0301!".repeat(5_000), "😀".repeat(5_000), "x😀".repeat(3_000),
            "%s%n", "<!channel>",
            "\n\n", "../../..", "99999999999999999999", "-1", "\u202eabc", "person/../person");

    private final SplittableRandom random;

    Babble(SplittableRandom random) {
        this.random = random;
    }

    String text() {
        return switch (random.nextInt(12)) {
            case 0, 1 -> one(COMMANDS);
            case 2, 3 -> one(QUESTIONS);
            case 4 -> one(ANSWERS);
            case 5, 6 -> String.valueOf(random.nextInt(1, 12));
            case 7 -> one(FREE);
            case 8 -> random.nextInt(4) == 0 ? one(DANGER) : one(FREE);
            case 9 -> one(GARBAGE);
            case 10 -> one(Stream.of("STOP", "START").toList());
            default -> soup();
        };
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String soup() {
        return random.ints(random.nextInt(40), 0, 0x3100)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
