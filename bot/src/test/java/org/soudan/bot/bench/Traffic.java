package org.soudan.bot.bench;

import java.util.List;
import org.soudan.bot.fakes.Webhooks;

/** Webhooks of people who write in turn, signed as Slack and Twilio sign. */
interface Traffic {

    /** Each gets exactly one reply, and none calls a counsellor, in whatever order they come. */
    List<String> TEXTS = List.of("hello", "When is the JLPT and who pays for it?", "menu", "日本語の講座について教えて",
            "career fair", "I would like to take the Japanese course", "転職フェア");

    /**
     * One webhook.
     *
     * @param person whom the reply to it goes to, as the provider names them
     * @param request as it goes over the wire
     */
    record Call(String person, String request) {}

    /** The n-th webhook; the same number gives the same person, but always a new message. */
    Call call(long number);

    static String text(long number, int people) {
        // Shifted by one each time that everybody has written, so that nobody writes the same twice in a row.
        return TEXTS.get((int) ((number + number / people) % TEXTS.size()));
    }

    static Traffic slack(String generation, int people) {
        return number -> {
            var user = "U0%s%06d".formatted(generation, number % people);
            var text = text(number, people);
            var ts = Webhooks.nextTs();
            return new Call("D" + user, SignedWebhook.slack(user, ts, text, ""));
        };
    }

    static Traffic sms(int people) {
        return number -> {
            var phone = "+8190%08d".formatted(number % people);
            var sid = "SM" + Webhooks.nextTs().replace(".", "0");
            return new Call(phone, SignedWebhook.sms(phone, sid, text(number, people), ""));
        };
    }
}
