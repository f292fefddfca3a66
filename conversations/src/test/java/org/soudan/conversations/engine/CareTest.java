package org.soudan.conversations.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.soudan.conversations.codec.SessionCodec;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Session;
import org.soudan.conversations.text.Language;

/** A message that worries is answered kindly, once; and whoever is safe can say so. */
class CareTest {

    private static final Engine ENGINE = new Engine(Shipped.CONTENT);
    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final String WORRYING = "I cry every night and I cannot sleep";
    private static final String KIND = Shipped.CONTENT.say(Phrase.WATCH, Language.EN, Map.of());

    private static Turn says(Session session, String words, Instant now) {
        return ENGINE.step(SessionCodec.read(SessionCodec.write(session)), Message.words(Channel.SLACK, words), now);
    }

    private static String said(Turn turn) {
        return Shipped.replies(turn).getFirst().text();
    }

    @Test
    void whoSeemsToBeInABadWayIsAskedAfterOnceAndOfferedAPerson() {
        var first = says(Session.fresh(), WORRYING, NOW);
        assertThat(said(first)).contains(KIND);
        assertThat(Shipped.replies(first).getFirst().choices()).extracting(Choice::id).contains("person");
        assertThat(first.session().help()).isEmpty();
        var soon = says(first.session(), WORRYING, NOW.plus(Duration.ofHours(2)));
        assertThat(said(soon)).doesNotContain(KIND);
        var days = says(soon.session(), WORRYING, NOW.plus(Duration.ofDays(3)));
        assertThat(said(days)).contains(KIND);
    }

    @Test
    void whileAPersonIsComingNobodyIsAskedAfter() {
        var waiting = says(Session.fresh(), "a person", NOW).session();
        assertThat(said(says(waiting, WORRYING, NOW))).doesNotContain(KIND);
    }

    @Test
    void whoIsSafeCanSaySoByWordAndByButtonAndTheCaseStays() {
        var crisis = says(Session.fresh(), "I want to die", NOW);
        assertThat(Shipped.replies(crisis).getFirst().choices()).extracting(Choice::id).containsExactly("safe");
        var byWord = says(crisis.session(), "I am safe", NOW);
        var byButton = ENGINE.step(crisis.session(), Message.pressed(Channel.SLACK, "safe"), NOW);
        assertThat(Shipped.replies(byWord)).isEqualTo(Shipped.replies(byButton));
        assertThat(Shipped.noted(byWord)).containsExactly(Phrase.DESK_SAFE);
        assertThat(byWord.session().help().map(Case::stage)).contains(Case.Stage.WAITING);
    }

    @Test
    void whoIsSafeWithoutACaseIsLeftInPeace() {
        assertThat(Shipped.noted(says(Session.fresh(), "無事です", NOW))).isEmpty();
    }
}
