package org.soudan.conversations.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soudan.conversations.Today;
import org.soudan.conversations.engine.Choice;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.engine.SmsBudget;
import org.soudan.conversations.engine.SmsReply;
import org.soudan.conversations.flow.Answer;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.Option;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.flow.StepRef;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.SmsText;
import org.soudan.conversations.text.Words;

/** What each text of the shipped content costs by SMS. The words of a crisis may cost more than others. */
class SmsBudgetTest {

    private static final Content CONTENT = Today.CONTENT;
    private static final SmsBudget BUDGET = CONTENT.limits().sms();
    private static final SmsBudget CRISIS = new SmsBudget(5, 1, 5, 5, BUDGET.ucsPart());

    @Test
    void everyStepIsWithinItsBudget() {
        assertThat(CONTENT.flows().values().stream().flatMap(SmsBudgetTest::offences)).isEmpty();
    }

    @Test
    void everyPhraseIsWithinItsBudget() {
        assertThat(Stream.of(Phrase.values())
                .filter(phrase -> !phrase.name().startsWith("DESK_"))
                .flatMap(SmsBudgetTest::offences))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, 459", "6, 306"})
    void anEnglishListFromSixChoicesHasTwoSegmentsAndOthersThree(int choices, int most) {
        var labels = Stream.generate(() -> new Words("Some words", "言葉")).limit(choices).toList();
        int room = most - choices * "\n1 Some words".length();
        assertThat(offences("it", new Words("a".repeat(room), "あ"), labels, BUDGET)).isEmpty();
        assertThat(offences("it", new Words("a".repeat(room + 1), "あ"), labels, BUDGET)).hasSize(1);
    }

    @Test
    void aCurlyQuoteThatFoldsIsNoOffenceAndAnEmojiIs() {
        assertThat(offences("it", new Words("It’s", "あ"), List.of(), BUDGET)).isEmpty();
        assertThat(offences("it", new Words("Hi 😀", "あ"), List.of(), BUDGET)).hasSize(1);
    }

    private static Stream<String> offences(Phrase phrase) {
        var budget = phrase.name().startsWith("CRISIS_") ? CRISIS : BUDGET;
        return offences(phrase.name(), CONTENT.words(phrase), List.of(), budget);
    }

    private static Stream<String> offences(Flow flow) {
        return flow.steps().values().stream().flatMap(step -> said(step).stream().flatMap(words -> {
            var ref = new StepRef(flow.id(), step.id());
            return offences(ref.toString(), CONTENT.wording(ref, words, Channel.SMS), labels(step), BUDGET);
        }));
    }

    /** The rule itself: within the budget with its choices, and in English of nothing but GSM-7. */
    private static Stream<String> offences(String where, Words words, List<Words> labels, SmsBudget budget) {
        return Stream.of(Language.values()).flatMap(language -> {
            var text = words.in(language).strip();
            var choices = labels.stream().map(label -> new Choice("", label.in(language))).toList();
            var body = SmsReply.of(text, choices);
            boolean plain = language == Language.JA || SmsText.isGsm(body);
            return plain && budget.holds(text, choices, language)
                    ? Stream.empty()
                    : Stream.of("%s, %s: %d segments, %d characters, GSM-7: %s"
                            .formatted(where, language, SmsText.segments(body), body.length(), plain));
        });
    }

    private static Optional<Words> said(Step step) {
        return switch (step) {
            case Step.Choose choose -> Optional.of(choose.words());
            case Step.Ask ask -> Optional.of(ask.words());
            case Step.Say say -> Optional.of(say.words());
            case Step.Escalate escalate -> escalate.words();
            case Step.Branch branch -> Optional.empty();
            case Step.Remember remember -> Optional.empty();
            case Step.Call call -> Optional.empty();
        };
    }

    private static List<Words> labels(Step step) {
        return switch (step) {
            case Step.Choose choose -> choose.options().stream().map(Option::label).toList();
            case Step.Ask(var id, var words, Answer.OneOf(var values), var save, var skippable, var next) ->
                values.stream().map(Answer.Choosable::label).toList();
            case Step.Ask ask when ask.answer() instanceof Answer.YesNo ->
                List.of(CONTENT.words(Phrase.YES), CONTENT.words(Phrase.NO));
            case Step.Ask ask -> List.of();
            case Step.Say say -> List.of();
            case Step.Branch branch -> List.of();
            case Step.Remember remember -> List.of();
            case Step.Call call -> List.of();
            case Step.Escalate escalate -> List.of();
        };
    }
}
