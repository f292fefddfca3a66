package org.soudan.bot.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.soudan.bot.fakes.FakeSlack;
import org.soudan.bot.fakes.FakeSlack.Post;
import org.soudan.bot.identity.Address;
import org.soudan.bot.identity.Identities;
import org.soudan.conversations.session.Channel;
import org.springframework.beans.factory.annotation.Autowired;

class CaseLifeIntegrationTest extends World {

    private final String phone = newPhone();

    private final Identities identities;

    CaseLifeIntegrationTest(@Autowired Identities identities) {
        this.identities = identities;
    }

    @Test
    void aCaseGoesFromAPhoneToTheDeskAndBack() {
        webhooks.sms(phone, "hello");
        webhooks.sms(phone, "I want to talk to a person");
        assertThat(smsTo(phone, 2).getLast()).contains("I have asked our counsellors");
        var card = card("Waiting since");
        assertThat(card.shown()).contains(handle()).contains("[Claim]").doesNotContain(phone.substring(3));

        webhooks.press("U0AIKO", FakeSlack.DESK, card.ts(), "desk.claim", card.valueOf("Claim"));
        assertThat(smsTo(phone, 3).getLast()).contains("Name of U0AIKO, a counsellor, is with you now");
        assertThat(card("Name of U0AIKO has it").ts()).isEqualTo(card.ts());

        webhooks.sms(phone, "my supervisor shouts at me");
        soon(() -> thread(card).stream().filter(p -> p.shown().contains("shouts")).toList(), 1);
        webhooks.threadMessage("U0AIKO", card.ts(), "I am sorry. Tell me more &amp; take your time.");
        assertThat(smsTo(phone, 4).getLast()).isEqualTo("I am sorry. Tell me more & take your time.");

        webhooks.press("U0AIKO", FakeSlack.DESK, card.ts(), "desk.resolve", card.valueOf("Resolve"));
        assertThat(smsTo(phone, 5).getLast()).contains("The bot is here again");
        assertThat(card("Resolved").shown()).contains("[Next case]").doesNotContain("[Claim]");
        webhooks.sms(phone, "menu");
        assertThat(smsTo(phone, 6).getLast()).contains("1 Talk to a person");
    }

    @Test
    void ofTenWhoClaimAtOnceOneGetsTheCaseAndTheOthersHearWho() throws Exception {
        webhooks.sms(phone, "person");
        var card = card("Waiting since");
        int before = SLACK.ephemerals().size();
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var claims = IntStream.range(0, 10)
                    .mapToObj(i -> senders.submit(() -> webhooks.press("U0C" + i, FakeSlack.DESK, card.ts(),
                            "desk.claim", card.valueOf("Claim"))))
                    .toList();
            for (var claim : claims) {
                assertThat(claim.get()).isEqualTo(200);
            }
        }
        assertThat(smsTo(phone, 2).getLast()).contains("is with you now");
        assertThat(soon(SLACK::ephemerals, before + 9).getLast().text()).contains("has this case");
    }

    @Test
    void aCrisisIsAnsweredFirstAndOpensACrisisCase() {
        webhooks.sms(phone, "i wanna die");
        assertThat(smsTo(phone, 1).getFirst()).contains("I am really glad that you told me").contains("119");
        assertThat(card("Waiting since").shown()).contains("CRISIS");
    }

    @Test
    void aThreadThatIsNoCasesIsTheCounsellorsOwn() {
        assertThat(webhooks.threadMessage("U0AIKO", "1.000001", "lunch?")).isEqualTo(200);
    }

    @Test
    void whatIsWrittenAfterTheEndIsSentToNobodyAndTheWriterHears() {
        webhooks.sms(phone, "person");
        var card = card("Waiting since");
        webhooks.press("U0AIKO", FakeSlack.DESK, card.ts(), "desk.resolve", card.valueOf("Resolve"));
        smsTo(phone, 2);
        int before = SLACK.ephemerals().size();
        webhooks.threadMessage("U0AIKO", card.ts(), "one more thing");
        assertThat(soon(SLACK::ephemerals, before + 1).getLast().text()).contains("This case is over");
        smsTo(phone, 2);
    }

    @Test
    void theDeskHearsWhenAPhoneCannotBeReached() {
        webhooks.sms(phone, "person");
        var card = card("Waiting since");
        smsTo(phone, 1);
        TWILIO.optOut(phone);
        webhooks.threadMessage("U0AIKO", card.ts(), "Hello, how are you?");
        soon(() -> thread(card).stream().filter(p -> p.shown().contains("has stopped SMS")).toList(), 1);
    }

    @Test
    void erasingEndsTheCaseAndForgetsThePerson() {
        webhooks.sms(phone, "person");
        smsTo(phone, 1);
        webhooks.sms(phone, "erase");
        smsTo(phone, 2);
        webhooks.sms(phone, "1");
        assertThat(smsTo(phone, 3).getLast()).contains("is erased");
        card("Resolved");
        webhooks.sms(phone, "hello");
        assertThat(smsTo(phone, 4).getLast()).contains("This is Soudan");
    }

    private String handle() {
        return identities.meet(new Address(Channel.SMS, phone)).who().handle();
    }

    private Post card(String stage) {
        return soon(() -> SLACK.posts(FakeSlack.DESK).stream()
                .filter(post -> post.shown().contains(handle()) && post.shown().contains(stage))
                .toList(), 1).getFirst();
    }

    private static List<Post> thread(Post card) {
        return SLACK.posts(FakeSlack.DESK).stream().filter(post -> post.thread().equals(card.ts())).toList();
    }
}
