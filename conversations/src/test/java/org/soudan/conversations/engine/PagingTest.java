package org.soudan.conversations.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soudan.conversations.codec.SessionCodec;
import org.soudan.conversations.flow.Answer;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.Option;
import org.soudan.conversations.flow.Route;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.flow.Target;
import org.soudan.conversations.safety.Alarm;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Counsellor;
import org.soudan.conversations.session.Position;
import org.soudan.conversations.session.Session;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Words;

/** Answers that are too long for their budget by SMS. */
class PagingTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final Words STORY = new Words(story("This is sentence number %d. "), story("これは%d番目の文です。"));
    private static final List<Option> OPTIONS = List.of(
            new Option(new Words("Leave", "終わる"), new Target.End(), Map.of()),
            new Option(new Words("Once more", "もう一度読む"), new Target.ToStep("start"), Map.of()));
    private static final Content CONTENT = with(
            new Step.Choose(Flow.START, STORY, OPTIONS),
            new Step.Ask("ask", STORY, new Answer.YesNo(), "x", true, List.of(next("start"))),
            new Step.Say("end", STORY, List.of()),
            new Step.Escalate("person", Optional.of(STORY), Severity.NORMAL));
    private static final Engine ENGINE = new Engine(CONTENT);

    @ParameterizedTest
    @CsvSource({"EN, more, There is more: write MORE.", "JA, もっと, 続きは「もっと」とお書きください。"})
    void isReadPageByPageAndTheChoicesComeWithTheLast(Language language, String word, String more) {
        var turn = says(known(language), Channel.SMS, "tell me about it", "start");
        var read = new StringBuilder();
        int pages = 1;
        for (; !turn.session().aside().unread().isEmpty(); pages++) {
            assertThat(only(turn).text()).endsWith("\n\n" + more);
            assertThat(only(turn).choices()).isEmpty();
            read.append(only(turn).text().replace(more, "").strip()).append(' ');
            turn = says(turn.session(), Channel.SMS, word, "");
        }
        assertThat(pages).isBetween(3, 6);
        assertThat(only(turn).choices()).extracting(Choice::label)
                .isEqualTo(OPTIONS.stream().map(option -> option.label().in(language)).toList());
        assertThat(squeezed(read + only(turn).text())).isEqualTo(squeezed(STORY.in(language)));
        assertThat(only(says(turn.session(), Channel.SMS, word, "")).text())
                .isEqualTo(CONTENT.words(Phrase.NOTHING_MORE).in(language));
    }

    @Test
    void canBeAnsweredBeforeItIsReadAndIsForgottenThen() {
        var first = says(known(Language.EN), Channel.SMS, "tell me about it", "start");
        var answered = says(first.session(), Channel.SMS, "1", "");
        assertThat(answered.session().position()).isEqualTo(new Position.Idle());
        assertThat(answered.session().aside().unread()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"what did you ask", "menu", "STOP", "I want to die", "a person", "qwertz"})
    void anyOtherWordForgetsWhatIsUnread(String words) {
        var first = says(known(Language.EN), Channel.SMS, "tell me about it", "end");
        assertThat(first.session().aside().unread()).isNotEmpty();
        var after = says(first.session(), Channel.SMS, words, "").session().aside().unread();
        assertThat(STORY.en()).doesNotContain(after.isEmpty() ? "nothing" : after);
    }

    @Test
    void readyAnswersOfAQuestionComeWithItsLastPage() {
        var turn = says(known(Language.EN), Channel.SMS, "tell me about it", "ask");
        while (!turn.session().aside().unread().isEmpty()) {
            turn = says(turn.session(), Channel.SMS, "more", "");
        }
        assertThat(only(turn).choices()).extracting(Choice::label).containsExactly("Yes", "No");
        assertThat(only(turn).text()).endsWith(CONTENT.words(Phrase.MAY_SKIP).en());
    }

    @Test
    void isNotPagedOnSlack() {
        var reply = only(says(known(Language.EN), Channel.SLACK, "tell me about it", "start"));
        assertThat(reply.text()).isEqualTo(STORY.en().strip());
        assertThat(reply.choices()).hasSize(2);
    }

    @Test
    void whatIsUnreadOnThePhoneCanBeReadOnSlack() {
        var first = says(known(Language.EN), Channel.SMS, "tell me about it", "start");
        var rest = only(says(first.session(), Channel.SLACK, "more", ""));
        assertThat(rest.text()).isEqualTo(first.session().aside().unread());
        assertThat(rest.choices()).hasSize(2);
    }

    @Test
    void theGreetingIsReadWholeAndCountsIntoNoBudget() {
        var greeted = only(says(Session.fresh().touchedAt(NOW), Channel.SMS, "tell me about it", "start")).text();
        var paged = only(says(known(Language.EN), Channel.SMS, "tell me about it", "start")).text();
        assertThat(greeted).isEqualTo(CONTENT.words(Phrase.HELLO).en() + "\n\n" + paged);
    }

    @Test
    void wordsThatBringAPersonAreSaidWhole() {
        var turn = says(known(Language.EN), Channel.SMS, "tell me about it", "person");
        assertThat(only(turn).text()).startsWith(STORY.en().strip()).endsWith("110 (police).");
        assertThat(turn.session().aside().unread()).isEmpty();
    }

    @Test
    void crisisWordsAreSaidWholeHoweverLong() {
        var phrases = new HashMap<>(Shipped.CONTENT.phrases());
        phrases.put(Phrase.CRISIS_SELF, STORY);
        var c = CONTENT;
        var longWinded = new Engine(new Content(
                c.flows(), phrases, c.commands(), c.prefectures(), c.safety(), c.topics(), c.calendar(), c.site(),
                c.limits(), c.openings()));
        var turn = longWinded.step(known(Language.EN), Message.words(Channel.SMS, "I want to die"), NOW);
        assertThat(only(turn).text()).isEqualTo(STORY.en().strip());
        assertThat(CONTENT.crisisWords(Alarm.SELF, Language.EN, NOW)).doesNotContain("MORE");
    }

    @Test
    void whatACounsellorWritesIsNeverCutByTheEngine() {
        var waiting = says(known(Language.EN), Channel.SMS, "a person", "").session();
        var outcome = new Handover(CONTENT, NOW).say(waiting, 1, new Counsellor("aiko", "Aiko"), STORY.en());
        var replies = Shipped.replies(((Handover.Outcome.Done) outcome).turn());
        assertThat(replies.getLast()).isEqualTo(new Effect.Reply(STORY.en(), List.of()));
    }

    private static Turn says(Session session, Channel channel, String words, String step) {
        var message = step.isEmpty()
                ? Message.words(channel, words)
                : Message.pressed(channel, step.equals("start") ? "f/long" : "o/long/to/" + at(step));
        var turn = ENGINE.step(session, message, NOW);
        return new Turn(SessionCodec.read(SessionCodec.write(turn.session())), turn.effects());
    }

    private static int at(String step) {
        return List.of("ask", "end", "person").indexOf(step);
    }

    private static Effect.Reply only(Turn turn) {
        var replies = Shipped.replies(turn);
        assertThat(replies).hasSize(1);
        return replies.getFirst();
    }

    private static Session known(Language language) {
        var fresh = Session.fresh().touchedAt(NOW);
        return fresh.with(fresh.profile().met().choosing(language));
    }

    private static String story(String sentence) {
        return IntStream.range(10, 60).mapToObj(sentence::formatted).collect(Collectors.joining());
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static Route next(String step) {
        return new Route(Map.of(), new Target.ToStep(step));
    }

    private static Content with(Step... steps) {
        var all = new HashMap<String, Step>();
        for (var step : steps) {
            all.put(step.id(), step);
        }
        var ways = List.of("ask", "end", "person").stream()
                .map(step -> new Option(new Words(step, step), new Target.ToStep(step), Map.of())).toList();
        all.put("to", new Step.Choose("to", new Words("Where?", "どこへ"), ways));
        var flows = new HashMap<>(Shipped.CONTENT.flows());
        flows.put("long", new Flow("long", new Words("Long", "長い"), List.of(), all, Map.of(), Map.of()));
        var c = Shipped.CONTENT;
        return new Content(flows, c.phrases(), c.commands(), c.prefectures(), c.safety(), c.topics(), c.calendar(),
                c.site(), c.limits(), c.openings());
    }
}
