package org.soudan.bot.fakes;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Slack and Twilio calling the service, signed as they sign. Each call answers the HTTP status. */
public final class Webhooks {

    public static final String SIGNING_SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    public static final String TEAM = "T0TEAM";

    private static final AtomicLong CLOCK = new AtomicLong(1_780_000_000_000_000L);

    /** What was answered last, on this thread. */
    private final ThreadLocal<String> answer = ThreadLocal.withInitial(() -> "");

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI service;
    private final String publicUrl;
    private final InstantSource clock;

    public Webhooks(URI service, String publicUrl) {
        this(service, publicUrl, InstantSource.system());
    }

    /** Requests are signed at the time that this clock tells. */
    public Webhooks(URI service, String publicUrl, InstantSource clock) {
        this.clock = clock;
        this.service = service;
        this.publicUrl = publicUrl;
    }

    /** A time stamp that Slack has not used yet. */
    public static String nextTs() {
        long micros = CLOCK.incrementAndGet();
        return "%d.%06d".formatted(micros / 1_000_000, micros % 1_000_000);
    }

    public int directMessage(String user, String text) {
        return directMessage(user, text, nextTs());
    }

    public int directMessage(String user, String text, String ts) {
        return event(
                """
                        {"type":"message","channel":"D%s","channel_type":"im","user":"%s","text":%s,"ts":"%s","event_ts":"%s"}"""
                        .formatted(user, user, quoted(text), ts, ts));
    }

    public int file(String user, String id) {
        return event(
                """
                        {"type":"message","subtype":"file_share","channel":"D%s","channel_type":"im","user":"%s","text":"","files":[{"id":"%s"}],"ts":"%s"}"""
                        .formatted(user, user, id, nextTs()));
    }

    public int threadFile(String user, String thread, String id) {
        return event(
                """
                        {"type":"message","subtype":"file_share","channel":"%s","channel_type":"group","user":"%s","text":"","files":[{"id":"%s"}],"ts":"%s","thread_ts":"%s"}"""
                        .formatted(FakeSlack.DESK, user, id, nextTs(), thread));
    }

    public int threadMessage(String user, String thread, String text) {
        return event(
                """
                        {"type":"message","channel":"%s","channel_type":"group","user":"%s","text":%s,"ts":"%s","thread_ts":"%s"}"""
                        .formatted(FakeSlack.DESK, user, quoted(text), nextTs(), thread));
    }

    /** An event as the Events API wraps it; Slack gives each delivery of it a new event id. */
    public int event(String event) {
        return slack("/slack/events", "application/json",
                """
                        {"token":"old","team_id":"%s","api_app_id":"A0","type":"event_callback","event_id":"Ev%s","event_time":1,"event":%s}"""
                        .formatted(TEAM, nextTs().replace(".", ""), event));
    }

    public int press(String user, String channel, String message, String action, String value) {
        var payload = """
                {"type":"block_actions","team":{"id":"%s"},"user":{"id":"%s","team_id":"%s"},"channel":{"id":"%s"},
                 "container":{"type":"message","message_ts":"%s","channel_id":"%s"},"message":{"ts":"%s"},"trigger_id":"1.2.x",
                 "actions":[{"type":"button","action_id":"%s","block_id":"b","value":%s,"action_ts":"%s"}]}"""
                .formatted(TEAM, user, TEAM, channel, message, channel, message, action, quoted(value), nextTs());
        return slack("/slack/interactions", "application/x-www-form-urlencoded", "payload=" + encoded(payload));
    }

    /** What the service answers to the desk's slash command, typed in this channel. */
    public String deskCommand(String user, String channel, String text) {
        slack("/slack/commands", "application/x-www-form-urlencoded", form(Map.of(
                "command", "/jet-desk", "text", text, "user_id", user, "team_id", TEAM, "channel_id", channel,
                "trigger_id", nextTs(), "response_url", "http://127.0.0.1:9/", "token", "old", "api_app_id", "A0")));
        return answer.get();
    }

    /**
     * Sends a form in, and answers what is said to it.
     *
     * @param values what stands in its parts, as JSON by the part's name
     */
    public String submit(String user, JsonObject form, Map<String, String> values) {
        var state = values.entrySet().stream()
                .map(part -> "\"%s\":{\"%s\":%s}".formatted(part.getKey(), part.getKey(), part.getValue()))
                .collect(Collectors.joining(","));
        var payload = """
                {"type":"view_submission","team":{"id":"%s"},"user":{"id":"%s"},"trigger_id":"1.2.x",
                 "view":{"id":"V%s","type":"modal","callback_id":%s,"private_metadata":%s,"state":{"values":{%s}}}}"""
                .formatted(TEAM, user, nextTs(), form.get("callback_id"), form.get("private_metadata"), state);
        slack("/slack/interactions", "application/x-www-form-urlencoded", "payload=" + encoded(payload));
        return answer.get();
    }

    public static String written(String words) {
        return "{\"type\":\"plain_text_input\",\"value\":" + quoted(words) + "}";
    }

    public static String chosen(String value) {
        return "{\"type\":\"static_select\",\"selected_option\":{\"value\":" + quoted(value) + "}}";
    }

    public static String person(String user) {
        return "{\"type\":\"users_select\",\"selected_user\":" + quoted(user) + "}";
    }

    public int edit(String user, String thread, String ts, String text) {
        return event(
                """
                        {"type":"message","subtype":"message_changed","channel":"%s","ts":"%s","event_ts":"1.1",
                         "message":{"type":"message","user":"%s","text":%s,"ts":"%s","thread_ts":"%s",
                         "edited":{"user":"%s","ts":"%s"}},
                         "previous_message":{"type":"message","user":"%s","text":"before","ts":"%s","thread_ts":"%s"}}"""
                        .formatted(FakeSlack.DESK, nextTs(), user, quoted(text), ts, thread, user, nextTs(), user, ts,
                                thread));
    }

    public int delete(String user, String thread, String ts, String text) {
        return event(
                """
                        {"type":"message","subtype":"message_deleted","channel":"%s","ts":"%s","deleted_ts":"%s",
                         "previous_message":{"type":"message","user":"%s","text":%s,"ts":"%s","thread_ts":"%s"}}"""
                        .formatted(FakeSlack.DESK, nextTs(), ts, user, quoted(text), ts, thread));
    }

    public int command(String user, String text) {
        return slack("/slack/commands", "application/x-www-form-urlencoded", form(Map.of(
                "command", "/jet", "text", text, "user_id", user, "team_id", TEAM, "channel_id", "C0OTHER",
                "trigger_id", nextTs(), "response_url", "http://127.0.0.1:9/", "token", "old", "api_app_id", "A0")));
    }

    public int slack(String path, String type, String body) {
        var now = String.valueOf(clock.instant().getEpochSecond());
        return post(path, type, body, Map.of(
                "X-Slack-Request-Timestamp", now, "X-Slack-Signature", slackSignature(now, body)));
    }

    public static String slackSignature(String timestamp, String body) {
        return "v0=" + HexFormat.of().formatHex(mac("HmacSHA256", SIGNING_SECRET, "v0:" + timestamp + ":" + body));
    }

    public int sms(String from, String body) {
        return sms(from, body, "SM" + nextTs().replace(".", "0"));
    }

    public int sms(String from, String body, String sid) {
        return twilio("/sms/inbound", Map.of(
                "MessageSid", sid, "AccountSid", FakeTwilio.ACCOUNT, "From", from, "To", FakeTwilio.NUMBER,
                "Body", body, "NumMedia", "0", "NumSegments", "1", "ApiVersion", "2010-04-01"));
    }

    public int twilio(String path, Map<String, String> form) {
        return post(path, "application/x-www-form-urlencoded", form(form),
                Map.of("X-Twilio-Signature", twilioSignature(publicUrl + path, form)));
    }

    public static String twilioSignature(String url, Map<String, String> form) {
        var data = new StringBuilder(url);
        new TreeMap<>(form).forEach((name, value) -> data.append(name).append(value));
        return Base64.getEncoder().encodeToString(mac("HmacSHA1", FakeTwilio.TOKEN, data.toString()));
    }

    public int post(String path, String type, String body, Map<String, String> headers) {
        return post(path, type, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public int post(String path, String type, byte[] body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(service.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            answer.set(response.body());
            return response.statusCode();
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException("the service did not answer", broken);
        }
    }

    public static String form(Map<String, String> form) {
        return form.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        var json = new JsonObject();
        json.add("text", new JsonPrimitive(text));
        return json.get("text").toString();
    }

    private static byte[] mac(String algorithm, String key, String data) {
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), algorithm));
            return mac.doFinal(data.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
