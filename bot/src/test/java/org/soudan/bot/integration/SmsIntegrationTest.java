package org.soudan.bot.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.soudan.bot.fakes.FakeServer.Fault;
import org.soudan.bot.fakes.FakeSlack;
import org.soudan.bot.fakes.FakeTwilio;
import org.soudan.bot.fakes.Webhooks;

class SmsIntegrationTest extends World {

    private final String phone = newPhone();

    @Test
    void aFirstMessageIsAnsweredWithNumberedChoicesThatWork() {
        assertThat(webhooks.sms(phone, "hello")).isEqualTo(200);
        assertThat(smsTo(phone, 1).getFirst()).contains("bot for JET participants").contains("\n1 Talk to a person");
        webhooks.sms(phone, "10");
        assertThat(smsTo(phone, 2).getLast()).contains("encrypted");
    }

    @Test
    void japaneseIsAnsweredInJapanese() {
        webhooks.sms(phone, "こんにちは");
        assertThat(smsTo(phone, 1).getFirst()).contains("JETプログラム参加者のための相談ボット");
    }

    @Test
    void theSameMessageFourTimesAtOnceIsAnsweredOnce() throws Exception {
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 4)
                    .mapToObj(i -> senders.submit(() -> webhooks.sms(phone, "hello", "SMsame" + phone.hashCode())))
                    .toList();
            for (var call : calls) {
                assertThat(call.get()).isEqualTo(200);
            }
        }
        smsTo(phone, 1);
        pause(Duration.ofMillis(300));
        smsTo(phone, 1);
    }

    @Test
    void twentyMessagesInABurstAreAllAnsweredInOrder() {
        webhooks.sms(phone, "hello");
        for (int i = 0; i < 10; i++) {
            webhooks.sms(phone, "privacy");
            webhooks.sms(phone, "help");
        }
        var answers = smsTo(phone, 21);
        for (int i = 1; i < 21; i += 2) {
            assertThat(answers.get(i)).contains("encrypted");
            assertThat(answers.get(i + 1)).contains("always work");
        }
    }

    @Test
    void whatIsUnsignedWronglySignedOrTamperedWithIsRefusedAndNotStored() {
        var form = Map.of("MessageSid", "SM1", "From", phone, "Body", "hello");
        var type = "application/x-www-form-urlencoded";
        var right = Webhooks.twilioSignature(PUBLIC_URL + "/sms/inbound", form);
        assertThat(webhooks.post("/sms/inbound", type, Webhooks.form(form), Map.of())).isEqualTo(403);
        assertThat(webhooks.post("/sms/inbound", type, Webhooks.form(form), Map.of("X-Twilio-Signature", "AAAA")))
                .isEqualTo(403);
        assertThat(webhooks.post("/sms/inbound", type, Webhooks.form(form) + "&Body=again",
                Map.of("X-Twilio-Signature", right)))
                .isEqualTo(403);
        assertThat(webhooks.post("/sms/inbound?x=1", type, Webhooks.form(form), Map.of("X-Twilio-Signature", right)))
                .isEqualTo(403);
        assertThat(
                webhooks.post("/sms/status/nonsense", type, Webhooks.form(form), Map.of("X-Twilio-Signature", right)))
                .isEqualTo(403);
        pause(Duration.ofMillis(200));
        assertThat(TWILIO.sentTo(phone)).isEmpty();
    }

    @Test
    void oddMessagesGetAHelpfulAnswer() {
        webhooks.sms(phone, "");
        assertThat(smsTo(phone, 1).getLast()).contains("I can only read words");
        webhooks.sms(phone, "🙂🙂");
        assertThat(smsTo(phone, 2).getLast()).contains("I can only read words");
        webhooks.sms(phone, "a ".repeat(5_000));
        smsTo(phone, 3);
        webhooks.twilio("/sms/inbound", Map.of("MessageSid", "MM" + phone, "From", phone, "Body", "", "NumMedia", "1"));
        assertThat(smsTo(phone, 4).getLast()).contains("I can only read words");
    }

    @Test
    void aReplyThatTwilioTookButDidNotAcknowledgeIsNotSentTwice() {
        TWILIO.next(Fault.DOES_AND_FAILS);
        webhooks.sms(phone, "hello");
        smsTo(phone, 1);
        webhooks.sms(phone, "help");
        assertThat(smsTo(phone, 2).getLast()).contains("always work");
    }

    @Test
    void aReplyThatTwilioDidNotTakeIsSentLater() {
        TWILIO.next(Fault.REFUSES);
        TWILIO.next(Fault.TOO_MANY);
        webhooks.sms(phone, "hello");
        smsTo(phone, 1);
    }

    @Test
    void statusCallBacksAreTakenInAnyOrderAndRepeated() {
        webhooks.sms(phone, "hello");
        smsTo(phone, 1);
        var callback = TWILIO.sentTo(phone).getFirst().statusCallback().replace(PUBLIC_URL, "");
        for (var status : new String[]{"delivered", "sent", "sent", "queued"}) {
            var form = Map.of("MessageSid", "SM1", "MessageStatus", status, "AccountSid", FakeTwilio.ACCOUNT);
            assertThat(webhooks.twilio(callback, form)).isEqualTo(204);
        }
    }

    @Test
    void whatDidNotReachThePhoneIsToldInTheCaseOnceInWhateverOrderItIsSaid() {
        webhooks.sms(phone, "talk to a person about whatDidNotReach");
        smsTo(phone, 1);
        var thread = threadOf("whatDidNotReach");
        var callback = TWILIO.sentTo(phone).getFirst().statusCallback().replace(PUBLIC_URL, "");
        for (var status : new String[]{"undelivered", "sent", "undelivered", "queued", "undelivered"}) {
            var form = Map.of("MessageSid", "SM" + phone, "MessageStatus", status, "To", phone, "ErrorCode", "30005",
                    "AccountSid", FakeTwilio.ACCOUNT);
            assertThat(webhooks.twilio(callback, form)).isEqualTo(204);
        }
        soon(() -> inThread(thread, "did not reach"), 1);
        pause(Duration.ofMillis(200));
        assertThat(inThread(thread, "did not reach")).singleElement()
                .matches(post -> post.shown().contains("does not exist any more"));
    }

    @Test
    void anErrorThatNobodyKnowsIsFinalAndToldInTheCase() {
        webhooks.sms(phone, "talk to a person about anErrorThatNobodyKnows");
        smsTo(phone, 1);
        TWILIO.refuse(phone, 99_999);
        webhooks.sms(phone, "menu");
        soon(() -> inThread(threadOf("anErrorThatNobodyKnows"), "the provider refused it"), 1);
        pause(Duration.ofMillis(800));
        assertThat(TWILIO.refusals(phone)).isEqualTo(1);
    }

    @Test
    void whoOptedOutAtTwilioIsNotWrittenToUntilStart() {
        webhooks.sms(phone, "talk to a person about whoOptedOutAtTwilio");
        smsTo(phone, 1);
        TWILIO.refuse(phone, 21_610);
        webhooks.sms(phone, "menu");
        soon(() -> inThread(threadOf("whoOptedOutAtTwilio"), "has stopped SMS"), 1);
        webhooks.sms(phone, "menu");
        pause(Duration.ofMillis(200));
        assertThat(TWILIO.refusals(phone)).isEqualTo(1);
        TWILIO.accept(phone);
        webhooks.sms(phone, "START");
        assertThat(smsTo(phone, 2).getLast()).contains("Welcome back");
    }

    private static String threadOf(String words) {
        return soon(() -> SLACK.posts(FakeSlack.DESK).stream().filter(post -> post.shown().contains(words)).toList(), 1)
                .getFirst().thread();
    }

    private static List<FakeSlack.Post> inThread(String thread, String words) {
        return SLACK.posts(FakeSlack.DESK).stream()
                .filter(post -> post.thread().equals(thread) && post.shown().contains(words))
                .toList();
    }

    @Test
    void stopIsHonouredUntilStart() {
        webhooks.sms(phone, "hello");
        smsTo(phone, 1);
        webhooks.sms(phone, "STOP");
        webhooks.sms(phone, "menu");
        pause(Duration.ofMillis(200));
        smsTo(phone, 1);
        webhooks.sms(phone, "start");
        assertThat(smsTo(phone, 2).getLast()).contains("Welcome back");
    }
}
