package org.soudan.bot.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soudan.bot.fakes.Webhooks.chosen;
import static org.soudan.bot.fakes.Webhooks.person;
import static org.soudan.bot.fakes.Webhooks.written;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.soudan.bot.fakes.FakeSlack;
import org.soudan.bot.fakes.FakeSlack.Post;
import org.soudan.bot.fakes.Webhooks;
import org.soudan.bot.identity.Address;
import org.soudan.bot.identity.Identities;
import org.soudan.conversations.session.Channel;
import org.springframework.beans.factory.annotation.Autowired;

/** What counsellors do at the Slack desk, through the real webhooks. */
class DeskIntegrationTest extends World {

    private static final String AIKO = "U0AIKO";
    private static final String BEN = "U0BEN";

    private final String phone = newPhone();
    private final Identities identities;

    DeskIntegrationTest(@Autowired Identities identities) {
        this.identities = identities;
    }

    @Test
    void aNoteByFormOrByTwoSlashesStaysAtTheDesk() {
        var card = claimed();
        int before = TWILIO.bodiesTo(phone).size();
        webhooks.threadMessage(AIKO, card.ts(), "// sounds tired");
        webhooks.threadMessage(AIKO, card.ts(), "／／ also tired");
        webhooks.submit(BEN, form(card, "Note"), Map.of("words", written("ask about sleep")));
        inThread(card, "ask about sleep");
        webhooks.threadMessage(AIKO, card.ts(), "How do you sleep?");
        assertThat(smsTo(phone, before + 1).getLast()).isEqualTo("How do you sleep?");
        assertThat(TWILIO.bodiesTo(phone)).noneMatch(body -> body.contains("tired") || body.contains("ask about"));
    }

    @Test
    void aCaseIsHandedToAPersonAloudAndTakenByThem() {
        var card = claimed();
        var answer = webhooks.submit(AIKO, form(card, "Hand over"), Map.of("words", written("rent, third time")));
        assertThat(answer).contains("response_action").contains("Choose either a person or a group");
        webhooks.submit(AIKO, form(card, "Hand over"),
                Map.of("words", written("rent, third time"), "person", person(BEN)));
        soon(() -> sent("is handing you over to Name of U0BEN"), 1);
        assertThat(inThread(card, "rent, third time").blocks().toString()).contains("<@U0BEN>");
        var handed = card("Handed to Name of U0BEN");
        int before = SLACK.ephemerals().size();
        webhooks.press("U0CHIE", FakeSlack.DESK, card.ts(), "desk.claim", handed.valueOf("Claim"));
        assertThat(soon(SLACK::ephemerals, before + 1).getLast().text()).contains("was handed to Name of U0BEN");
        webhooks.press(BEN, FakeSlack.DESK, card.ts(), "desk.claim", handed.valueOf("Claim"));
        card("Name of U0BEN has it");
        soon(() -> sent("Name of U0BEN, a counsellor, is with you now"), 1);
    }

    @Test
    void aCaseIsSnoozedWokenRaisedAndLowered() {
        var card = claimed();
        press(AIKO, card("has it"), "Wait for them");
        card("waits for the participant");
        webhooks.sms(phone, "I am back");
        card("Name of U0AIKO has it");
        inThread(card, "was waiting for that");
        press(BEN, card("has it"), "Raise");
        press(BEN, card("Urgent"), "Lower");
        assertThat(card("Normal").ts()).isEqualTo(card.ts());
    }

    @Test
    void aCaseEndsWithAReasonIsRatedAndOpensAgainInTheSameThread() {
        var card = claimed();
        webhooks.submit(AIKO, form(card, "Resolve"), Map.of("reason", chosen("REFERRED")));
        card("Resolved: Another service helps on");
        assertThat(soon(() -> sent("did this talk help you"), 1).getFirst()).contains("1 Yes");
        webhooks.sms(phone, "1");
        soon(() -> sent("Would you ask a counsellor again"), 1);
        webhooks.sms(phone, "skip");
        soon(() -> sent("Write to me any time"), 1);
        webhooks.sms(phone, "counsellor");
        assertThat(card("Name of U0AIKO had it before").ts()).isEqualTo(card.ts());
        inThread(card, "Name of U0AIKO had this case");
    }

    @Test
    void aReadyReplyGoesOutInTheParticipantsLanguage() {
        var card = claimed();
        var form = form(card, "Ready replies");
        assertThat(form.get("blocks").toString()).contains("Please take your time");
        webhooks.submit(AIKO, form, Map.of("ready", chosen("safe")));
        assertThat(soon(() -> sent("are you safe where you are now"), 1).getFirst()).contains("119").contains("110");
    }

    @Test
    void whatIsEditedOrDeletedStaysWithTheParticipantAndTheDeskIsToldSo() {
        var card = claimed();
        int before = TWILIO.bodiesTo(phone).size();
        webhooks.threadMessage(AIKO, card.ts(), "Call me at nine");
        smsTo(phone, before + 1);
        var ts = Webhooks.nextTs();
        webhooks.edit(AIKO, card.ts(), ts, "Call me at ten");
        inThread(card, "An edit is never sent");
        webhooks.delete(AIKO, card.ts(), ts, "Call me at ten");
        inThread(card, "The participant still has it");
        webhooks.delete(AIKO, card.ts(), Webhooks.nextTs(), "// a note");
        webhooks.threadMessage(AIKO, card.ts(), "Goodbye");
        assertThat(smsTo(phone, before + 2)).noneMatch(body -> body.contains("ten"));
        assertThat(thread(card).stream().filter(p -> p.shown().contains("still has it"))).hasSize(1);
    }

    @Test
    void whoWaitsCanLeaveAndTheDeskSeesIt() {
        webhooks.sms(phone, "counsellor");
        card("Waiting since");
        webhooks.sms(phone, "leave");
        card("Resolved: The participant left the queue");
        soon(() -> sent("You are not in the queue any more"), 1);
    }

    @Test
    void theCommandShowsTheQueueGivesTheNextCaseAndListsMine() {
        webhooks.sms(phone, "counsellor");
        var card = card("Waiting since");
        press(BEN, card, "Raise");
        press(BEN, card("Urgent"), "Raise");
        card("CRISIS");
        assertThat(webhooks.deskCommand(BEN, FakeSlack.DESK, "queue")).contains("crisis").contains(handle());
        var user = "U0N" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(java.util.Locale.ROOT);
        assertThat(webhooks.deskCommand(user, FakeSlack.DESK, "mine")).contains("You have no case now");
        for (int n = 0; n < 50 && !webhooks.deskCommand(user, FakeSlack.DESK, "mine").contains(handle()); n++) {
            assertThat(webhooks.deskCommand(user, FakeSlack.DESK, "next")).contains("Yours now");
        }
        assertThat(card("Name of " + user + " has it").shown()).contains("CRISIS");
        assertThat(webhooks.deskCommand(user, FakeSlack.DESK, "")).contains("begins with // is a note");
    }

    @Test
    void theCommandWorksForNobodyOutsideTheDesk() {
        assertThat(webhooks.deskCommand("U0STRANGER", "C0OTHER", "queue"))
                .contains("Your role at this desk does not allow that");
    }

    private List<String> sent(String words) {
        return TWILIO.bodiesTo(phone).stream().filter(body -> body.contains(words)).toList();
    }

    private Post claimed() {
        webhooks.sms(phone, "counsellor");
        var card = card("Waiting since");
        press(AIKO, card, "Claim");
        soon(() -> sent("is with you now"), 1);
        return card("Name of U0AIKO has it");
    }

    private void press(String user, Post card, String label) {
        webhooks.press(user, FakeSlack.DESK, card.ts(), card.actionOf(label), card.valueOf(label));
    }

    private JsonObject form(Post card, String label) {
        int before = SLACK.forms().size();
        press(AIKO, card, label);
        return soon(SLACK::forms, before + 1).getLast();
    }

    private String handle() {
        return identities.meet(new Address(Channel.SMS, phone)).who().handle();
    }

    private Post card(String words) {
        return soon(() -> SLACK.posts(FakeSlack.DESK).stream()
                .filter(post -> post.thread().isEmpty())
                .filter(post -> post.shown().contains(handle()) && post.shown().contains(words))
                .toList(), 1).getFirst();
    }

    private static Post inThread(Post card, String words) {
        return soon(() -> thread(card).stream().filter(post -> post.shown().contains(words)).toList(), 1).getFirst();
    }

    private static List<Post> thread(Post card) {
        return SLACK.posts(FakeSlack.DESK).stream().filter(post -> post.thread().equals(card.ts())).toList();
    }
}
