package org.soudan.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.soudan.bot.content.FixedContent;
import org.soudan.bot.escalation.CaseRef;
import org.soudan.bot.escalation.DeskPlace;
import org.soudan.bot.escalation.DeskPlaces;
import org.soudan.bot.escalation.TestDesk;
import org.soudan.bot.fakes.FakeServer.Fault;
import org.soudan.bot.fakes.FakeSlack;
import org.soudan.bot.identity.Address;
import org.soudan.bot.identity.Pseudonym;
import org.soudan.bot.identity.TestIdentities;
import org.soudan.bot.limits.Limit;
import org.soudan.bot.limits.Use;
import org.soudan.bot.outbound.Carrier.Found;
import org.soudan.bot.outbound.Delivery;
import org.soudan.bot.outbound.Outgoing;
import org.soudan.bot.outbound.Parcel;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.text.Language;

class DeskCarrierTest {

    private static final int LONG = 130;

    private final FakeSlack slack = new FakeSlack();
    private final DeskPlaces places = TestDesk.places();
    private final Pseudonym who = TestIdentities.fresh().meet(new Address(Channel.SLACK, "U0A")).who();
    private final DeskCarrier carrier = carrier();

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void whatWasPostedUnheardOfIsFoundAtTheEndOfALongThread() {
        places.remember(new CaseRef(who, 1), new DeskPlace(FakeSlack.DESK, "1790000000.000001"));
        var begun = Instant.now().minusSeconds(3_600);
        for (int n = 0; n < LONG; n++) {
            slack.tellAt(begun.plusSeconds(n));
            assertThat(carrier.send(heard("before-" + n, begun))).isEqualTo(new Delivery.Sent());
        }
        slack.tellAt(Instant.now());
        slack.next(Fault.DOES_AND_FAILS);
        var last = heard("last", Instant.now());
        assertThat(carrier.send(last)).isEqualTo(new Delivery.Unknown());
        assertThat(carrier.lookUp(last)).isEqualTo(Found.SENT);
        assertThat(carrier.lookUp(heard("another", Instant.now()))).isEqualTo(Found.ABSENT);
    }

    @Test
    void aCaseThatStandsThereIsChangedAndEverythingElseIsAMessageOfTheDesk() {
        var open = new Case(1, Severity.NORMAL, "none", Language.EN, Channel.SLACK, Instant.now(), Case.Stage.WAITING,
                Optional.empty());
        var card = new Outgoing("card", who, new Parcel.Card(open), Instant.now());
        assertThat(carrier.uses(card)).containsExactly(new Use(Limit.SLACK_POSTS, "desk", 1));
        places.remember(new CaseRef(who, 1), new DeskPlace(FakeSlack.DESK, "1790000000.000001"));
        assertThat(carrier.uses(card)).containsExactly(new Use(Limit.SLACK_METHODS, "chat.update", 1));
        assertThat(carrier.uses(heard("heard", Instant.now())))
                .containsExactly(new Use(Limit.SLACK_POSTS, "desk", 1));
    }

    private Outgoing heard(String id, Instant committedAt) {
        return new Outgoing(id, who, new Parcel.Heard(1, "words"), committedAt);
    }

    private DeskCarrier carrier() {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(slack.uri() + "");
        config.setStatsEnabled(false);
        var methods = Slack.getInstance(config).methods(FakeSlack.BOT_TOKEN);
        return new DeskCarrier(methods, FakeSlack.DESK, places, TestDesk.texts(
                FixedContent.of(FixedContent.shipped())), new DeskHistory(methods, FakeSlack.DESK, places));
    }
}
