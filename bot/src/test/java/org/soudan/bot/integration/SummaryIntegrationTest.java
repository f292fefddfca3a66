package org.soudan.bot.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soudan.bot.fakes.FakeServer.Fault;
import org.soudan.bot.fakes.FakeSlack;
import org.soudan.bot.fakes.FakeSlack.Post;
import org.soudan.bot.identity.Address;
import org.soudan.bot.identity.Identities;
import org.soudan.bot.outbound.Bulletins;
import org.soudan.bot.outbound.Outgoing;
import org.soudan.bot.outbound.Parcel;
import org.soudan.conversations.calendar.Japan;
import org.soudan.conversations.session.Channel;
import org.springframework.beans.factory.annotation.Autowired;

/** A day's summary and the desk's Home tab, from real cases to Slack. */
class SummaryIntegrationTest extends World {

    private final Bulletins bulletins;
    private final Identities identities;

    SummaryIntegrationTest(@Autowired Bulletins bulletins, @Autowired Identities identities) {
        this.bulletins = bulletins;
        this.identities = identities;
    }

    @Test
    void theDaysCasesComeToTheDeskOnceAlsoWhenSlackAnswersNothingWithAPictureAndNoSmallNumber() {
        for (int n = 0; n < 12; n++) {
            var phone = newPhone();
            webhooks.sms(phone, n < 3 ? "i wanna die" : "counsellor");
            var handle = identities.meet(new Address(Channel.SMS, phone)).who().handle();
            soon(() -> SLACK.posts(FakeSlack.DESK).stream().filter(post -> post.thread().isEmpty())
                    .filter(post -> post.shown().contains(handle)).toList(), 1);
        }
        assertThat(List.of(post("a"), post("a"))).containsExactly(true, false);
        var summary = soon(SummaryIntegrationTest::summaries, 1).getFirst();
        assertThat(summary.shown()).contains("By severity").contains("By hour").contains("few");
        assertThat(summary.shown().lines().filter(line -> line.startsWith("By "))).isNotEmpty()
                .noneMatch(line -> line.matches(".* [1-4](,.*|$)"));
        assertThat(soon(() -> SLACK.uploadsTo(summary.ts()), 1).getFirst()).satisfies(picture -> {
            assertThat(picture.channel()).isEqualTo(FakeSlack.DESK);
            assertThat(picture.content()).contains("PNG");
        });
        SLACK.next(Fault.DOES_AND_HANGS_UP);
        assertThat(post("b")).isTrue();
        soon(SummaryIntegrationTest::summaries, 2);
    }

    private boolean post(String name) {
        return bulletins
                .post(new Outgoing("summary-" + name, identities.meet(new Address(Channel.SLACK, "a desk")).who(),
                        new Parcel.Summary(Japan.at(Instant.now()).toLocalDate().toString()), Instant.now()));
    }

    private static List<Post> summaries() {
        return SLACK.posts(FakeSlack.DESK).stream().filter(post -> post.shown().contains("Summary of")).toList();
    }
}
