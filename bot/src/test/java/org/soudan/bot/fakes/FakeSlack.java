package org.soudan.bot.fakes;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.StreamSupport;

/** Slack's Web API, as far as Soudan calls it. Refuses a wrong token, an unknown channel and blocks over Slack's limits. */
public final class FakeSlack extends FakeServer {

    public static final String BOT_TOKEN = "xoxb-000000000000-000000000000-fake";
    public static final String APP_TOKEN = "xapp-0-A0000000000-0000000000000-fake";
    /** The bot itself. */
    public static final String SELF = "U0SOUDAN";

    public static final String DESK = "C0DESK";

    /** A message as it stands at Slack. */
    public record Post(String channel, String ts, String thread, String text, JsonArray blocks, JsonElement metadata) {

        /** The text of all sections and the labels of all buttons. */
        public String shown() {
            return blocks.isEmpty() ? text : String.join("\n", BlockKit.texts(blocks));
        }

        /** The value of the button with this label. */
        public String valueOf(String label) {
            return button(label).get("value").getAsString();
        }

        public String actionOf(String label) {
            return button(label).get("action_id").getAsString();
        }

        private JsonObject button(String label) {
            return BlockKit.buttons(blocks).stream()
                    .filter(button -> BlockKit.label(button).equals(label))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no button " + label + " in " + shown()));
        }
    }

    /** A file that was brought to Slack and shown there. */
    public record Upload(String channel, String thread, String name, String content) {}

    /** A file that somebody else has put there. */
    private record Held(String name, int size, String content) {
        JsonObject json(String id, URI download) {
            var json = new JsonObject();
            json.addProperty("id", id);
            json.addProperty("name", name);
            json.addProperty("size", size);
            json.addProperty("url_private_download", download.toString());
            return json;
        }
    }

    private final List<Post> posts = new CopyOnWriteArrayList<>();
    private final List<Post> ephemerals = new CopyOnWriteArrayList<>();
    private final List<Upload> uploads = new CopyOnWriteArrayList<>();
    private final Map<String, Held> held = new ConcurrentHashMap<>();
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Map<String, String> uploaded = new ConcurrentHashMap<>();
    private final List<JsonObject> homes = new CopyOnWriteArrayList<>();
    private final List<JsonObject> forms = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private volatile String socketUrl = "";
    private final AtomicLong clock = new AtomicLong(Instant.now().getEpochSecond() * 1_000_000);

    public FakeSlack() {
        open();
    }

    /** Messages of a channel in order; those of a participant's direct message stand in {@code D} and the user's id. */
    public List<Post> posts(String channel) {
        return posts.stream().filter(post -> post.channel().equals(channel)).toList();
    }

    public List<Post> ephemerals() {
        return List.copyOf(ephemerals);
    }

    /** The forms that were opened. */
    public List<JsonObject> forms() {
        return List.copyOf(forms);
    }

    /** The files that were shown in a thread. */
    public List<Upload> uploadsTo(String thread) {
        return uploads.stream().filter(upload -> upload.thread().equals(thread)).toList();
    }

    public List<JsonObject> homes() {
        return List.copyOf(homes);
    }

    /** What real Slack would have refused; empty when all was well. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Messages are posted at this time from now on. */
    public void tellAt(Instant now) {
        clock.set(now.getEpochSecond() * 1_000_000);
    }

    /** Socket Mode connections are made there from now on. */
    public void offerSocket(FakeSocketMode socket) throws InterruptedException {
        socketUrl = socket.url();
    }

    /** A participant's file, of the size that Slack will tell. */
    public void hold(String id, String name, int size, String content) {
        held.put(id, new Held(name, size, content));
    }

    @Override
    protected boolean sends(HttpExchange exchange) {
        var path = exchange.getRequestURI().getPath();
        return path.endsWith("chat.postMessage") || path.endsWith("files.completeUploadExternal");
    }

    @Override
    protected Answer answer(HttpExchange exchange, Map<String, String> form) {
        if (exchange.getRequestURI().getPath().endsWith("apps.connections.open")) {
            return connections(exchange);
        }
        if (exchange.getRequestURI().getPath().contains("/upload/")) {
            uploaded.put(name(exchange), form.getOrDefault("body", ""));
            return new Answer(200, "OK");
        }
        if (!("Bearer " + BOT_TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return error("invalid_auth");
        }
        if (exchange.getRequestURI().getPath().contains("/download/")) {
            return Optional.ofNullable(held.get(name(exchange))).map(file -> new Answer(200, file.content()))
                    .orElseGet(() -> new Answer(404, ""));
        }
        var method = name(exchange);
        return switch (method) {
            case "chat.postMessage" -> post(form);
            case "chat.update" -> update(form);
            case "chat.postEphemeral" -> ephemeral(form);
            case "conversations.open" ->
                ok("\"channel\":{\"id\":\"D" + form.getOrDefault("users", "") + "\"}");
            case "conversations.history", "conversations.replies" -> history(form);
            case "auth.test" -> ok("\"user_id\":\"" + SELF + "\"");
            case "users.info" -> user(form);
            case "files.info" -> info(form.getOrDefault("file", ""));
            case "files.getUploadURLExternal" -> place(form);
            case "files.completeUploadExternal" -> complete(form);
            case "views.publish" -> home(form);
            case "views.open" -> form(form);
            default -> complain("unknown_method", method);
        };
    }

    private Answer connections(HttpExchange exchange) {
        return ("Bearer " + APP_TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))
                ? ok("\"url\":\"" + socketUrl + "\"")
                : error("invalid_auth");
    }

    private static String name(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().replaceAll(".*/", "");
    }

    private Answer info(String id) {
        return held.containsKey(id)
                ? ok("\"file\":" + held.get(id).json(id, uri().resolve("download/" + id)))
                : error("file_not_found");
    }

    private Answer place(Map<String, String> form) {
        var id = "F0UP" + names.size();
        names.put(id, form.getOrDefault("filename", ""));
        return ok("\"upload_url\":\"" + uri().resolve("upload/" + id) + "\",\"file_id\":\"" + id + "\"");
    }

    private Answer complete(Map<String, String> form) {
        var channel = form.getOrDefault("channel_id", "");
        var files = JsonParser.parseString(form.getOrDefault("files", "[{\"id\":\"\"}]")).getAsJsonArray();
        var id = files.get(0).getAsJsonObject().get("id").getAsString();
        if (!channel.matches("[CD][A-Z0-9]+") || !uploaded.containsKey(id)) {
            return complain("invalid_arguments", "completeUploadExternal");
        }
        uploads.add(new Upload(channel, form.getOrDefault("thread_ts", ""), names.getOrDefault(id, ""),
                uploaded.getOrDefault(id, "")));
        return ok("\"files\":" + files);
    }

    private Answer post(Map<String, String> form) {
        var post = message(form, nextTs());
        var faults = BlockKit.faults(post.blocks());
        if (!post.channel().matches("[CD][A-Z0-9]+")) {
            return complain("channel_not_found", post.channel());
        }
        if (!faults.isEmpty() || (post.text().isEmpty() && post.blocks().isEmpty())) {
            return complain("invalid_blocks", faults.toString());
        }
        posts.add(post);
        return ok("\"channel\":\"" + post.channel() + "\",\"ts\":\"" + post.ts() + "\"");
    }

    private Answer update(Map<String, String> form) {
        var changed = message(form, form.getOrDefault("ts", ""));
        var faults = BlockKit.faults(changed.blocks());
        if (!faults.isEmpty()) {
            return complain("invalid_blocks", faults.toString());
        }
        return posts.removeIf(post -> post.ts().equals(changed.ts())) && posts.add(changed)
                ? ok("\"ts\":\"" + changed.ts() + "\"")
                : complain("message_not_found", changed.ts());
    }

    private Answer ephemeral(Map<String, String> form) {
        ephemerals.add(message(form, nextTs()));
        return ok("\"message_ts\":\"1\"");
    }

    /** From the oldest on, as Slack pages a thread, and a channel when it is told where to begin. */
    private Answer history(Map<String, String> form) {
        var messages = new JsonArray();
        posts(form.getOrDefault("channel", "")).stream()
                .filter(post -> !form.containsKey("ts") || post.thread().equals(form.get("ts")))
                .filter(post -> Double.parseDouble(post.ts()) > Double.parseDouble(form.getOrDefault("oldest", "0")))
                .limit(Long.parseLong(form.getOrDefault("limit", "100")))
                .map(FakeSlack::json)
                .forEach(messages::add);
        uploads.stream().filter(upload -> upload.thread().equals(form.getOrDefault("ts", "")))
                .map(FakeSlack::json).forEach(messages::add);
        return ok("\"messages\":" + messages);
    }

    private static JsonObject json(Post post) {
        var json = new JsonObject();
        json.addProperty("type", "message");
        json.addProperty("ts", post.ts());
        json.addProperty("text", post.text());
        json.add("metadata", post.metadata());
        return json;
    }

    private static JsonObject json(Upload upload) {
        var file = new JsonObject();
        file.addProperty("name", upload.name());
        var files = new JsonArray();
        files.add(file);
        var json = new JsonObject();
        json.addProperty("type", "message");
        json.add("files", files);
        return json;
    }

    private static Answer user(Map<String, String> form) {
        var id = form.getOrDefault("user", "");
        return ok(
                "\"user\":{\"id\":\"%s\",\"name\":\"%s\",\"locale\":\"en-US\",\"profile\":{\"display_name\":\"Name of %s\"}}"
                        .formatted(id, id, id));
    }

    private Answer form(Map<String, String> form) {
        var view = JsonParser.parseString(form.getOrDefault("view", "{}")).getAsJsonObject();
        var faults = BlockKit.faults(view.getAsJsonArray("blocks"), 100);
        BlockKit.modal(faults, view);
        if (form.getOrDefault("trigger_id", "").isEmpty() || !faults.isEmpty()) {
            return complain("invalid_arguments", faults.toString());
        }
        forms.add(view);
        return ok("\"view\":{}");
    }

    private Answer home(Map<String, String> form) {
        var view = JsonParser.parseString(form.getOrDefault("view", "{}")).getAsJsonObject();
        var faults = BlockKit.faults(view.getAsJsonArray("blocks"));
        if (!faults.isEmpty()) {
            return complain("invalid_blocks", faults.toString());
        }
        homes.add(view);
        return ok("\"view\":{}");
    }

    private static Post message(Map<String, String> form, String ts) {
        return new Post(
                form.getOrDefault("channel", ""),
                ts,
                form.getOrDefault("thread_ts", ""),
                form.getOrDefault("text", ""),
                JsonParser.parseString(form.getOrDefault("blocks", "[]")).getAsJsonArray(),
                JsonParser.parseString(form.getOrDefault("metadata", "{}")));
    }

    private String nextTs() {
        long micros = clock.incrementAndGet();
        return "%d.%06d".formatted(micros / 1_000_000, micros % 1_000_000);
    }

    private Answer complain(String error, String about) {
        complaints.add(error + ": " + about);
        return error(error);
    }

    private static Answer ok(String fields) {
        return new Answer(200, "{\"ok\":true," + fields + "}");
    }

    private static Answer error(String error) {
        return new Answer(200, "{\"ok\":false,\"error\":\"" + error + "\"}");
    }

    static List<JsonElement> all(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
