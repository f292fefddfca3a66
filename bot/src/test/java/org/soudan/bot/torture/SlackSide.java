package org.soudan.bot.torture;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soudan.bot.fakes.FakeServer;
import org.soudan.bot.fakes.FakeSlack;

/** Slack's API: enters into the book what it takes, and remembers the marks for those who look. */
final class SlackSide extends FakeServer {

    private record Post(long micros, String json) {}

    private final Book book;
    private final Mood mood;
    private final Map<String, List<Post>> places = new ConcurrentHashMap<>();
    private final AtomicLong clock = new AtomicLong(Instant.now().getEpochSecond() * 1_000_000);

    SlackSide(Book book, Mood mood) {
        this.book = book;
        this.mood = mood;
        open();
    }

    @Override
    protected boolean sends(HttpExchange exchange) {
        return true;
    }

    @Override
    protected @Nullable Fault nextFault(HttpExchange exchange) {
        return mood.next(method(exchange).equals("chat.postMessage"));
    }

    private static String method(HttpExchange exchange) {
        var path = exchange.getRequestURI().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    protected Answer answer(HttpExchange exchange, Map<String, String> form) {
        var channel = form.getOrDefault("channel", "");
        return switch (method(exchange)) {
            case "chat.postMessage" -> post(channel, form);
            case "chat.update" -> ok("\"ts\":\"" + form.getOrDefault("ts", "") + "\"");
            case "conversations.open" -> ok("\"channel\":{\"id\":\"D" + form.getOrDefault("users", "") + "\"}");
            case "conversations.history" -> ok("\"messages\":[" + page(channel, form, true) + "]");
            case "conversations.replies" ->
                ok("\"messages\":[" + page(channel + form.getOrDefault("ts", ""), form, false) + "]");
            case "auth.test" -> ok("\"user_id\":\"U0BOT\",\"bot_id\":\"B0BOT\",\"team_id\":\"T0TEAM\"");
            default -> new Answer(200, "{\"ok\":false,\"error\":\"unknown_method\"}");
        };
    }

    private Answer post(String channel, Map<String, String> form) {
        mood.travel();
        long micros = clock.accumulateAndGet(Instant.now().toEpochMilli() * 1_000,
                (last, now) -> Math.max(last + 1, now));
        var ts = "%d.%06d".formatted(micros / 1_000_000, micros % 1_000_000);
        var mark = form.getOrDefault("metadata", "{}");
        var json = "{\"type\":\"message\",\"ts\":\"%s\",\"metadata\":%s}".formatted(ts, mark);
        places.computeIfAbsent(channel + form.getOrDefault("thread_ts", ""), place -> new CopyOnWriteArrayList<>())
                .add(new Post(micros, json));
        if (channel.equals(FakeSlack.DESK)) {
            book.arrivedAtDesk(id(mark));
        } else {
            book.arrived(id(mark), plain(form.getOrDefault("text", "")));
        }
        return ok("\"channel\":\"" + channel + "\",\"ts\":\"" + ts + "\"");
    }

    /** As Slack pages: from the oldest on, but a whole channel from its newest message on. */
    private String page(String place, Map<String, String> form, boolean channel) {
        double oldest = Double.parseDouble(form.getOrDefault("oldest", "0"));
        var posts = places.getOrDefault(place, List.of());
        boolean newestFirst = channel && oldest == 0;
        var wanted = (newestFirst ? List.copyOf(posts).reversed() : posts).stream();
        return wanted.filter(post -> post.micros() / 1e6 >= oldest)
                .limit(Long.parseLong(form.getOrDefault("limit", "100")))
                .map(Post::json)
                .collect(Collectors.joining(","));
    }

    private static @Nullable String id(String mark) {
        JsonElement payload = JsonParser.parseString(mark).getAsJsonObject().get("event_payload");
        return payload == null ? null : payload.getAsJsonObject().get("id").getAsString();
    }

    private static String plain(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static Answer ok(String fields) {
        return new Answer(200, "{\"ok\":true," + fields + "}");
    }
}
