package org.soudan.conversations.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.soudan.conversations.calendar.Event;
import org.soudan.conversations.flow.Answer;
import org.soudan.conversations.flow.Option;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.flow.StepRef;
import org.soudan.conversations.flow.Target.Move;
import org.soudan.conversations.session.Rating.Mark;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Plain;
import org.soudan.conversations.text.Words;

/** What can be chosen at a step, and which choice some words mean. */
final class Labels {

    private static final Map<ChoiceId, Words> NO_CHOICES = Map.of();
    private static final StepRef NO_STEP = new StepRef("", "");

    private Labels() {}

    static Map<ChoiceId, Words> options(StepRef ref, Step.Choose step) {
        var options = new LinkedHashMap<ChoiceId, Words>();
        for (int n = 0; n < step.options().size(); n++) {
            options.put(new ChoiceId.OptionOf(ref, n), step.options().get(n).label());
        }
        return options;
    }

    /** What can be chosen while this step waits. */
    static Map<ChoiceId, Words> choices(Content content, StepRef ref) {
        return content.step(ref).map(step -> switch (step) {
            case Step.Choose choose -> options(ref, choose);
            case Step.Ask ask -> answers(ref, ask.answer(), content);
            case Step.Say say -> NO_CHOICES;
            case Step.Branch branch -> NO_CHOICES;
            case Step.Remember remember -> NO_CHOICES;
            case Step.Call call -> NO_CHOICES;
            case Step.Escalate escalate -> NO_CHOICES;
        }).orElse(NO_CHOICES);
    }

    /** The ready answers of a question, where its type has them. */
    static Map<ChoiceId, Words> answers(StepRef ref, Answer type, Content content) {
        var answers = new LinkedHashMap<ChoiceId, Words>();
        switch (type) {
            case Answer.YesNo yesNo -> {
                answers.put(new ChoiceId.AnswerTo(ref, "yes"), content.words(Phrase.YES));
                answers.put(new ChoiceId.AnswerTo(ref, "no"), content.words(Phrase.NO));
            }
            case Answer.OneOf(var values) ->
                values.forEach(v -> answers.put(new ChoiceId.AnswerTo(ref, v.value()), v.label()));
            case Answer.Text text -> {}
            case Answer.WholeNumber number -> {}
            case Answer.Date date -> {}
            case Answer.Prefecture prefecture -> {}
            case Answer.Email email -> {}
            case Answer.Phone phone -> {}
        }
        return answers;
    }

    /** The ready answer that is meant by its number or by its label, as SMS shows them. */
    static Optional<String> answer(Answer type, String words, Content content) {
        var answers = List.copyOf(answers(NO_STEP, type, content).entrySet());
        var labels = answers.stream().map(Map.Entry::getValue).toList();
        return find(labels, Plain.of(words))
                .filter(n -> n < answers.size())
                .map(n -> ((ChoiceId.AnswerTo) answers.get(n).getKey()).answer());
    }

    static Phrase askAgain(Answer type) {
        return switch (type) {
            case Answer.WholeNumber number -> Phrase.ASK_NUMBER;
            case Answer.Date date -> Phrase.ASK_DATE;
            case Answer.YesNo yesNo -> Phrase.ASK_YES_NO;
            case Answer.Text text -> Phrase.PLEASE_CHOOSE;
            case Answer.OneOf oneOf -> Phrase.PLEASE_CHOOSE;
            case Answer.Prefecture prefecture -> Phrase.ASK_PREFECTURE;
            case Answer.Email email -> Phrase.ASK_EMAIL;
            case Answer.Phone phone -> Phrase.ASK_PHONE;
        };
    }

    /** A value that was kept, as people read it. */
    static Words shown(Answer type, String value, Content content) {
        return switch (type) {
            case Answer.YesNo yesNo -> content.words(value.equals("yes") ? Phrase.YES : Phrase.NO);
            case Answer.OneOf(var values) ->
                values.stream()
                        .filter(v -> v.value().equals(value))
                        .map(Answer.Choosable::label)
                        .findFirst()
                        .orElseGet(() -> same(value));
            case Answer.Prefecture prefecture -> content.prefectures().names().getOrDefault(value, same(value));
            case Answer.Text text -> same(value);
            case Answer.WholeNumber number -> same(value);
            case Answer.Date date -> same(value);
            case Answer.Email email -> same(value);
            case Answer.Phone phone -> same(value);
        };
    }

    private static Words same(String value) {
        return new Words(value, value);
    }

    /** Which of the labels is meant, from 0: by number or by its words in either language. May be past the last label. */
    static Optional<Integer> find(List<Words> labels, Plain said) {
        var byWords = IntStream.range(0, labels.size())
                .filter(n -> said.equals(Plain.of(labels.get(n).en())) || said.equals(Plain.of(labels.get(n).ja())))
                .boxed()
                .findFirst();
        return byWords.or(() -> number(said).map(n -> n - 1));
    }

    private static Optional<Integer> number(Plain said) {
        return Optional.of(said.value()).filter(v -> v.matches("[1-9]\\d?")).map(Integer::parseInt);
    }

    /** The words on a button, for people to read. */
    static Optional<Words> of(String choice, Content content) {
        return ChoiceId.parse(choice).flatMap(id -> switch (id) {
            case ChoiceId.Person() -> Optional.of(content.words(Phrase.PERSON));
            case ChoiceId.Safe() -> Optional.of(content.words(Phrase.SAFE));
            case ChoiceId.Rate(var question, var mark) -> Optional.of(content.words(of(mark)));
            case ChoiceId.Unrated() -> Optional.of(content.words(Phrase.SKIP));
            case ChoiceId.Begin(var flow) -> Optional.ofNullable(content.flows().get(flow)).map(f -> f.title());
            case ChoiceId.AnswerTo(var step, var answer) ->
                ask(content, step).map(ask -> shown(ask.answer(), answer, content));
            case ChoiceId.Skip skip -> Optional.of(content.words(Phrase.SKIP));
            case ChoiceId.Change(var step) -> ask(content, step).map(Step.Ask::words);
            case ChoiceId.Repair(var move) -> Optional.of(content.words(of(move)));
            case ChoiceId.Remind(var event) ->
                content.calendar().event(event).map(e -> content.words(Phrase.REMIND_ME));
            case ChoiceId.Forget(var event) -> content.calendar().event(event).map(e -> deleting(e, content));
            case ChoiceId.OptionOf(var step, var n) -> option(content, step, n).map(Option::label);
        });
    }

    /** What deletes the wish to hear of an event. */
    static Words deleting(Event event, Content content) {
        return new Words(
                content.say(Phrase.REMINDER_DELETE, Language.EN, Map.of("title", event.title().en())),
                content.say(Phrase.REMINDER_DELETE, Language.JA, Map.of("title", event.title().ja())));
    }

    static Phrase of(Mark mark) {
        return switch (mark) {
            case YES -> Phrase.YES;
            case PARTLY -> Phrase.RATE_PARTLY;
            case NO -> Phrase.NO;
        };
    }

    static Phrase of(Move move) {
        return switch (move) {
            case BACK -> Phrase.BACK;
            case AGAIN -> Phrase.AGAIN;
            case CHANGE -> Phrase.CHANGE;
            case REPEAT -> Phrase.REPEAT;
            case CONTINUE -> Phrase.CONTINUE;
        };
    }

    static Optional<Step.Ask> ask(Content content, StepRef ref) {
        return content.step(ref).filter(Step.Ask.class::isInstance).map(Step.Ask.class::cast);
    }

    static Optional<Option> option(Content content, StepRef ref, int n) {
        return content.step(ref)
                .filter(Step.Choose.class::isInstance)
                .map(step -> ((Step.Choose) step).options())
                .filter(options -> n < options.size())
                .map(options -> options.get(n));
    }
}
