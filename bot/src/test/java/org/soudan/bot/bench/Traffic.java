package org.soudan.bot.bench;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.soudan.bot.fakes.FakeTwilio;
import org.soudan.bot.fakes.Webhooks;

/** Webhooks of people who write in turn, signed as Slack and Twilio sign. */
interface Traffic {

    String PUBLIC_URL = "https://soudan.example.org";

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

    /** With all that a real event of a direct message carries. */
    static Traffic slack(String generation, int people) {
        return number -> {
            var user = "U0%s%06d".formatted(generation, number % people);
            var text = text(number, people);
            var ts = Webhooks.nextTs();
            var body = """
                    {"token":"gIkuvaNzQIHg97ATvDxqgjtO","team_id":"%1$s","context_team_id":"%1$s","context_enterprise_id":null,\
                    "api_app_id":"A0FAKE","event":{"user":"%2$s","type":"message","ts":"%3$s","client_msg_id":"%4$s","text":"%5$s",\
                    "team":"%1$s","blocks":[{"type":"rich_text","block_id":"qXk0","elements":[{"type":"rich_text_section",\
                    "elements":[{"type":"text","text":"%5$s"}]}]}],"channel":"D%2$s","event_ts":"%3$s","channel_type":"im"},\
                    "type":"event_callback","event_id":"Ev%6$s","event_time":%7$s,"authorizations":[{"enterprise_id":null,\
                    "team_id":"%1$s","user_id":"U0BOT","is_bot":true,"is_enterprise_install":false}],\
                    "is_ext_shared_channel":false,"event_context":"4-eyJldCI6Im1lc3NhZ2UiLCJ0aWQiOiJUMCJ9"}"""
                    .formatted(Webhooks.TEAM, user, ts, new UUID(number, number), text, ts.replace(".", ""),
                            ts.substring(0, ts.indexOf('.')));
            var now = String.valueOf(Instant.now().getEpochSecond());
            var headers = "X-Slack-Request-Timestamp: " + now + "\r\nX-Slack-Signature: "
                    + Webhooks.slackSignature(now, body) + "\r\n";
            return new Call("D" + user, Wire.post("/slack/events", "application/json", headers, body));
        };
    }

    static Traffic sms(int people) {
        return number -> {
            var phone = "+8190%08d".formatted(number % people);
            var sid = "SM" + Webhooks.nextTs().replace(".", "0");
            var form = Map.of(
                    "MessageSid", sid, "SmsMessageSid", sid, "AccountSid", FakeTwilio.ACCOUNT, "From", phone, "To",
                    FakeTwilio.NUMBER, "Body", text(number, people), "NumMedia", "0", "NumSegments", "1", "FromCountry",
                    "JP", "ApiVersion", "2010-04-01");
            var signature = Webhooks.twilioSignature(PUBLIC_URL + "/sms/inbound", form);
            return new Call(phone, Wire.post("/sms/inbound", "application/x-www-form-urlencoded",
                    "X-Twilio-Signature: " + signature + "\r\n", Webhooks.form(form)));
        };
    }
}
