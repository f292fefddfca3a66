package org.soudan.bot.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.soudan.bot.fakes.FakeTwilio;
import org.soudan.bot.fakes.Webhooks;

/** One message as Slack and Twilio deliver it, signed as they sign; as it goes over the wire. */
public final class SignedWebhook {

    public static final String PUBLIC_URL = "https://soudan.example.org";

    private SignedWebhook() {}

    /**
     * With all that a real event of a direct message carries.
     *
     * @param ts the message's identity
     * @param more further headers, each with its line's end
     */
    public static String slack(String user, String ts, String text, String more) {
        var body = """
                {"token":"gIkuvaNzQIHg97ATvDxqgjtO","team_id":"%1$s","context_team_id":"%1$s","context_enterprise_id":null,\
                "api_app_id":"A0FAKE","event":{"user":"%2$s","type":"message","ts":"%3$s","client_msg_id":"%4$s","text":"%5$s",\
                "team":"%1$s","blocks":[{"type":"rich_text","block_id":"qXk0","elements":[{"type":"rich_text_section",\
                "elements":[{"type":"text","text":"%5$s"}]}]}],"channel":"D%2$s","event_ts":"%3$s","channel_type":"im"},\
                "type":"event_callback","event_id":"Ev%6$s","event_time":%7$s,"authorizations":[{"enterprise_id":null,\
                "team_id":"%1$s","user_id":"U0BOT","is_bot":true,"is_enterprise_install":false}],\
                "is_ext_shared_channel":false,"event_context":"4-eyJldCI6Im1lc3NhZ2UiLCJ0aWQiOiJUMCJ9"}"""
                .formatted(Webhooks.TEAM, user, ts, UUID.nameUUIDFromBytes(ts.getBytes(StandardCharsets.US_ASCII)),
                        text,
                        ts.replace(".", ""), ts.substring(0, ts.indexOf('.')));
        var now = String.valueOf(Instant.now().getEpochSecond());
        var headers = "X-Slack-Request-Timestamp: " + now + "\r\nX-Slack-Signature: "
                + Webhooks.slackSignature(now, body) + "\r\n" + more;
        return Wire.post("/slack/events", "application/json", headers, body);
    }

    /**
     * An incoming SMS.
     *
     * @param sid the message's identity
     * @param more further headers, each with its line's end
     */
    public static String sms(String phone, String sid, String text, String more) {
        var form = Map.of(
                "MessageSid", sid, "SmsMessageSid", sid, "AccountSid", FakeTwilio.ACCOUNT, "From", phone, "To",
                FakeTwilio.NUMBER, "Body", text, "NumMedia", "0", "NumSegments", "1", "FromCountry", "JP",
                "ApiVersion", "2010-04-01");
        return twilio("/sms/inbound", form, more);
    }

    /** What Twilio says of a message that it was given: the path is the one of its call-back's address. */
    public static String status(String path, String sid, String status) {
        return twilio(path, Map.of("MessageSid", sid, "MessageStatus", status, "AccountSid", FakeTwilio.ACCOUNT), "");
    }

    private static String twilio(String path, Map<String, String> form, String more) {
        var signature = Webhooks.twilioSignature(PUBLIC_URL + path, form);
        return Wire.post(path, "application/x-www-form-urlencoded",
                "X-Twilio-Signature: " + signature + "\r\n" + more, Webhooks.form(form));
    }
}
