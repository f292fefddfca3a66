package org.soudan.conversations.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Session;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.SmsText;

/** What is really sent by SMS stays within its budget, whatever was said before. */
class SmsWalksTest {

    private static final int TURNS = 50;

    /** The fixed words of a crisis, which are never paged. */
    private static final int CRISIS = 5;

    private static final Content CONTENT = Shipped.CONTENT;

    static LongStream seeds() {
        return LongStream.range(1_000, 1_040);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyReplyIsWithinItsBudget(long seed) {
        var walk = Walk.bySms(seed);
        for (int turn = 0; turn < TURNS; turn++) {
            var stride = walk.stride();
            Shipped.replies(stride.turn()).forEach(reply -> within(reply, stride));
        }
    }

    private static void within(Effect.Reply reply, Walk.Stride stride) {
        var language = stride.turn().session().profile().language();
        var body = SmsReply.of(withoutHello(reply.text(), language), reply.choices());
        var alarm = CONTENT.safety().alarm(stride.message().text());
        if (alarm.isPresent()) {
            assertThat(SmsText.segments(body)).isLessThanOrEqualTo(CRISIS);
        } else {
            assertThat(CONTENT.limits().sms().holds(body, language)).as(body).isTrue();
        }
    }

    private static String withoutHello(String text, Language language) {
        var hello = CONTENT.say(Phrase.HELLO, language, Map.of());
        return text.startsWith(hello) ? text.substring(hello.length()).strip() : text;
    }

    static Stream<Named<Flow>> topics() {
        return CONTENT.flows().values().stream()
                .filter(flow -> !flow.examples().isEmpty())
                .map(flow -> Named.of(flow.id(), flow));
    }

    /** The first thing said about a topic goes out whole, after its name; a long list even within a menu's budget. */
    @ParameterizedTest
    @MethodSource("topics")
    void everyTopicBeginsOnOnePage(Flow flow) {
        for (var language : Language.values()) {
            var draft = new Draft(CONTENT, known(language), Message.words(Channel.SMS, ""), Walk.BEGINNING);
            draft.sayTopic(Phrase.ABOUT, flow);
            new Path(draft, new People(draft)).beginFlow(flow.id());
            var turn = draft.turn();
            assertThat(turn.session().aside().unread()).isEmpty();
            var reply = Shipped.replies(turn).getFirst();
            assertThat(CONTENT.limits().sms().holds(reply.text(), reply.choices(), language)).as(reply.text()).isTrue();
        }
    }

    @Test
    void aReplyOverItsBudgetIsNoticed() {
        var long459 = "a".repeat(459);
        assertThat(CONTENT.limits().sms().holds(long459, Language.EN)).isTrue();
        assertThat(CONTENT.limits().sms().holds(long459 + "a", Language.EN)).isFalse();
        assertThat(CONTENT.limits().sms().holds("あ".repeat(198), Language.EN)).isTrue();
        assertThat(CONTENT.limits().sms().holds("あ".repeat(199), Language.EN)).isFalse();
        assertThat(CONTENT.limits().sms().holds("あ".repeat(264), Language.JA)).isTrue();
        assertThat(CONTENT.limits().sms().holds("あ".repeat(265), Language.JA)).isFalse();
    }

    private static Session known(Language language) {
        return Session.fresh().with(Session.fresh().profile().met().choosing(language));
    }
}
