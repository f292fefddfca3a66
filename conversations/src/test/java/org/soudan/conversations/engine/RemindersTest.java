package org.soudan.conversations.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.soudan.conversations.calendar.Calendar;
import org.soudan.conversations.calendar.Edition;
import org.soudan.conversations.calendar.Event;
import org.soudan.conversations.engine.Reminders.Due;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.flow.StepRef;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Counsellor;
import org.soudan.conversations.session.Position;
import org.soudan.conversations.session.Session;
import org.soudan.conversations.text.Language;

/** What is said when a wish's time has come, and when nothing is. */
class RemindersTest {

    private static final String FAIR = "career-fair-osaka";

    /** 10:00 in Japan. */
    private static final Instant MORNING = Instant.parse("2026-11-24T01:00:00Z");

    private static final Content ANNOUNCED = with(FAIR, Edition.ofDays(
            Optional.of(LocalDate.of(2027, 2, 6)), LocalDate.of(2027, 2, 6)));

    @Test
    void whoAskedToBeToldIsToldOnceWhenThereAreDatesAndOfferedAReminder() {
        var due = now(ANNOUNCED, wishing(FAIR), Channel.SLACK);
        var reply = Shipped.replies(due.turn()).getFirst();
        assertThat(reply.text()).contains("there are dates").contains("Saturday 6 February 2027");
        assertThat(reply.choices()).map(Choice::label).containsExactly("Career fair", "Remind me nearer the time");
        assertThat(due.turn().effects()).contains(new Effect.Untimed(FAIR));
        assertThat(look(ANNOUNCED, due.turn().session(), Channel.SLACK)).isInstanceOf(Due.Never.class);
        var again = press(due.turn().session(), reply.choices().get(1).id());
        assertThat(again.session().aside().reminders()).containsExactly(FAIR + "/2027-02-06");
        assertThat(Shipped.replies(again).getFirst().text()).contains("Saturday 23 January 2027, 10:00");
    }

    @Test
    void whatIsNotAnnouncedIsLookedAtEveryMorning() {
        var next = Instant.parse("2026-11-25T01:00:00Z");
        assertThat(new Reminders(Shipped.CONTENT).quietUntil(FAIR, MORNING)).contains(next);
        assertThat(look(Shipped.CONTENT, wishing(FAIR), Channel.SMS)).isEqualTo(new Due.Later(next));
        assertThat(new Reminders(ANNOUNCED).quietUntil(FAIR, MORNING)).isEmpty();
    }

    @Test
    void whoWishesNothingAnyMoreHearsNothing() {
        assertThat(look(ANNOUNCED, wishing("career-fair-tokyo"), Channel.SMS)).isInstanceOf(Due.Never.class);
        assertThat(look(ANNOUNCED, Session.fresh(), Channel.SMS)).isInstanceOf(Due.Never.class);
        assertThat(look(ANNOUNCED, wishing(FAIR).erased(), Channel.SMS)).isInstanceOf(Due.Never.class);
    }

    @Test
    void aPhoneThatHasOptedOutHearsNothingAndTheWishEnds() {
        var session = wishing(FAIR);
        var due = now(ANNOUNCED, session.with(session.profile().optedOut(true)), Channel.SMS);
        assertThat(Shipped.replies(due.turn())).isEmpty();
        assertThat(due.turn().session().aside().reminders()).isEmpty();
    }

    @Test
    void whileACounsellorHasTheTalkItIsPutOff() {
        var open = new Case(1, Severity.NORMAL, "none", Language.EN, Channel.SMS, MORNING, Case.Stage.WAITING,
                Optional.empty());
        assertThat(look(ANNOUNCED, wishing(FAIR).with(open.claimedBy(new Counsellor("aiko", "Aiko"), MORNING)),
                Channel.SMS))
                .isEqualTo(new Due.Later(MORNING.plusSeconds(3_600)));
        assertThat(look(ANNOUNCED, wishing(FAIR).with(open), Channel.SMS)).isInstanceOf(Due.Now.class);
    }

    @ParameterizedTest
    @EnumSource
    void aQuestionThatWasJustAskedGoesOnWaitingAndNoNumberMeansAnythingElse(Channel channel) {
        var question = new Position.At(new StepRef("japanese.jlpt", "level"));
        var due = now(ANNOUNCED, wishing(FAIR).with(question).touchedAt(MORNING.minusSeconds(60)), channel);
        assertThat(due.turn().session().position()).isEqualTo(question);
        var choices = Shipped.replies(due.turn()).getFirst().choices();
        assertThat(choices.isEmpty()).isEqualTo(channel == Channel.SMS);
    }

    @Test
    void afterAWhileItsNumbersMeanItsChoicesAndTheQuestionCanBeGoneOnWith() {
        var question = new StepRef("japanese.jlpt", "level");
        var asked = wishing(FAIR).with(new Position.At(question)).touchedAt(MORNING.minusSeconds(90_000));
        var turn = now(ANNOUNCED, asked, Channel.SMS).turn();
        assertThat(turn.session().aside().left()).contains(question);
        var answer = new Engine(ANNOUNCED).step(turn.session(), Message.words(Channel.SMS, "1"),
                MORNING.plusSeconds(7_200));
        assertThat(Shipped.replies(answer).getFirst().text()).contains("Osaka");
    }

    @ParameterizedTest
    @CsvSource({"EN, 'I cannot keep more'", "JA, これ以上のリマインダー"})
    void moreThanTheLimitAreNotKept(Language language, String said) {
        var full = wishing(FAIR);
        for (int n = 1; n < Shipped.CONTENT.limits().remindersKept(); n++) {
            full = full.with(full.aside().withReminder("event-" + n));
        }
        full = full.with(full.profile().choosing(language));
        var refused = press(full, "r/career-fair-tokyo");
        assertThat(Shipped.replies(refused).getFirst().text()).startsWith(said);
        assertThat(refused.effects()).noneMatch(Effect.Timed.class::isInstance);
        assertThat(press(full, "r/" + FAIR).effects()).as("its dates are new").anyMatch(Effect.Timed.class::isInstance);
    }

    @Test
    void whatTheCalendarNoLongerHasIsNeitherPromisedNorDeletedAloud() {
        assertThat(press(wishing(FAIR), "r/fete").session().aside().reminders()).containsExactly(FAIR);
        assertThat(press(wishing("fete"), "d/fete").session().aside().reminders()).isEmpty();
    }

    @Test
    void theCalendarFileIsOfferedWhereTheServiceIsReachedAndThereAreDates() {
        var link = "https://soudan.example.org/calendar/career-fair-osaka.ics";
        var reached = ANNOUNCED.reachedAt("https://soudan.example.org");
        assertThat(Shipped.replies(now(reached, wishing(FAIR), Channel.SMS).turn()).getFirst().text()).contains(link);
        assertThat(Shipped.replies(now(ANNOUNCED, wishing(FAIR), Channel.SMS).turn()).getFirst().text())
                .doesNotContain("ics");
        var unannounced = new Engine(Shipped.CONTENT.reachedAt("https://soudan.example.org"))
                .step(wishing(FAIR), Message.pressed(Channel.SLACK, "r/career-fair-tokyo"), MORNING);
        assertThat(Shipped.replies(unannounced).getFirst().text()).doesNotContain("ics");
    }

    @Test
    void routesAskHowAnEventStands() {
        var known = new Known(ANNOUNCED.calendar(), Session.fresh(), "f", Message.words(Channel.SMS, ""), MORNING);
        assertThat(known.value("event." + FAIR)).isEqualTo("ahead");
        assertThat(known.value("event.career-fair-tokyo")).isEqualTo("unannounced");
        assertThat(known.value("event.fete")).isEmpty();
    }

    private static Session wishing(String event) {
        var session = Session.fresh();
        return session.with(session.profile().met()).with(session.aside().withReminder(event));
    }

    private static Turn press(Session session, String choice) {
        return new Engine(ANNOUNCED).step(session, Message.pressed(Channel.SLACK, choice), MORNING);
    }

    private static Due look(Content content, Session session, Channel channel) {
        return new Reminders(content).due(session, channel, FAIR, MORNING, MORNING);
    }

    private static Due.Now now(Content content, Session session, Channel channel) {
        var due = look(content, session, channel);
        assertThat(due).isInstanceOf(Due.Now.class);
        return (Due.Now) due;
    }

    private static Content with(String id, Edition edition) {
        var c = Shipped.CONTENT;
        var events = new LinkedHashMap<>(c.calendar().events());
        events.computeIfPresent(id, (key, e) -> new Event(e.id(), e.title(), e.kind(), e.flow(), List.of(edition),
                e.series(), e.last(), e.remindDays(), e.certainty(), e.source(), e.checked()));
        return new Content(c.flows(), c.phrases(), c.commands(), c.prefectures(), c.safety(), c.topics(),
                new Calendar(events), c.site(), c.limits(), c.openings());
    }
}
