package org.soudan.conversations.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.soudan.conversations.Today;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.flow.Answer;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.Option;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.SmsText;
import org.soudan.conversations.text.Words;

/** What each reply costs by SMS. The words of a crisis may cost more than others. */
@NullUnmarked
class SmsBudgetTest {

    private static final int ENGLISH = 3;
    private static final int JAPANESE = 4;
    private static final int CRISIS = 5;

    /** A UCS-2 part holds 67 characters; one is left free for a pair that must not be cut. */
    private static final int JAPANESE_PART = 66;

    private static final Content CONTENT = Library.load(Today.DAY);

    /** When nobody has looked at a fact for years, each text asks to check, and may cost a part more for it. */
    private static final Content OLD = Library.load(Today.DAY.plusYears(5));

    private record Said(String where, Words words, int english, int japanese) {

        Stream<String> offences() {
            return Stream.of(inEnglish(), inJapanese()).flatMap(Optional::stream);
        }

        private Optional<String> inEnglish() {
            int parts = SmsText.segments(words.en());
            return parts <= english && SmsText.isGsm(words.en())
                    ? Optional.empty()
                    : Optional.of("%s, en: %d parts of %d, %d characters, GSM-7: %s"
                            .formatted(where, parts, english, words.en().length(), SmsText.isGsm(words.en())));
        }

        private Optional<String> inJapanese() {
            int length = words.ja().length();
            return length <= japanese * JAPANESE_PART
                    ? Optional.empty()
                    : Optional.of("%s, ja: %d characters of %d".formatted(where, length, japanese * JAPANESE_PART));
        }
    }

    @Test
    void everyStepIsWithinItsBudget() {
        assertThat(steps(CONTENT, 0)).isEmpty();
        assertThat(steps(OLD, 1)).isEmpty();
    }

    @Test
    void everyPhraseIsWithinItsBudget() {
        assertThat(phrases(CONTENT, 0)).isEmpty();
        assertThat(phrases(OLD, 1)).isEmpty();
    }

    private static Stream<String> phrases(Content content, int more) {
        return Stream.of(Phrase.values())
                .filter(phrase -> !phrase.name().startsWith("DESK_"))
                .map(phrase -> said(phrase, content.words(phrase), more))
                .flatMap(Said::offences);
    }

    private static Stream<String> steps(Content content, int more) {
        return content.flows().values().stream().flatMap(flow -> said(flow, more)).flatMap(Said::offences);
    }

    private static Said said(Phrase phrase, Words words, int more) {
        boolean crisis = phrase.name().startsWith("CRISIS_");
        return new Said(phrase.name(), words, (crisis ? CRISIS : ENGLISH) + more, (crisis ? CRISIS : JAPANESE) + more);
    }

    private static Stream<Said> said(Flow flow, int more) {
        return flow.steps().values().stream()
                .map(step -> shown(step).map(words -> new Said(flow.id() + ", " + step.id(), words, ENGLISH + more,
                        JAPANESE + more)))
                .flatMap(Optional::stream);
    }

    private static Optional<Words> shown(Step step) {
        return switch (step) {
            case Step.Choose choose ->
                Optional.of(numbered(
                        choose.words(), choose.options().stream().map(Option::label).toList()));
            case Step.Ask ask -> Optional.of(numbered(ask.words(), ready(ask.answer())));
            case Step.Say say -> Optional.of(say.words());
            case Step.Escalate escalate -> escalate.words();
            case Step.Branch branch -> Optional.empty();
            case Step.Remember remember -> Optional.empty();
            case Step.Call call -> Optional.empty();
        };
    }

    private static List<Words> ready(Answer answer) {
        return switch (answer) {
            case Answer.OneOf(var values) ->
                values.stream().map(v -> new Words(v, v)).toList();
            case Answer.YesNo yesNo -> List.of(CONTENT.words(Phrase.YES), CONTENT.words(Phrase.NO));
            case Answer.Text text -> List.of();
            case Answer.WholeNumber number -> List.of();
            case Answer.Date date -> List.of();
        };
    }

    private static Words numbered(Words words, List<Words> labels) {
        return new Words(numbered(words, labels, Language.EN), numbered(words, labels, Language.JA));
    }

    /** As it goes out by SMS: the text, then a line "1 label" for each choice. */
    private static String numbered(Words words, List<Words> labels, Language language) {
        var lines = new ArrayList<String>(List.of(words.in(language).strip()));
        IntStream.range(0, labels.size())
                .forEach(n -> lines.add((n + 1) + " " + labels.get(n).in(language)));
        return String.join("\n", lines);
    }
}
