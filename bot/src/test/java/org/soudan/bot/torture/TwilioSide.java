package org.soudan.bot.torture;

import com.google.gson.JsonPrimitive;
import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soudan.bot.fakes.FakeServer;
import org.soudan.bot.fakes.FakeTwilio;

/** Twilio's Messages API: enters into the book what it takes, lists it, and tells some of it by call-backs. */
final class TwilioSide extends FakeServer {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z",
            Locale.US);

    /** Tells the service what became of a message. */
    interface CallBack {
        void tell(String path, String sid);
    }

    private final Book book;
    private final Mood mood;
    private final CallBack callBack;
    private final AtomicLong count = new AtomicLong();
    private final Map<String, List<String>> sent = new ConcurrentHashMap<>();

    TwilioSide(Book book, Mood mood, CallBack callBack) {
        this.book = book;
        this.mood = mood;
        this.callBack = callBack;
        open();
    }

    @Override
    protected boolean sends(HttpExchange exchange) {
        return true;
    }

    @Override
    protected @Nullable Fault nextFault(HttpExchange exchange) {
        return mood.next(exchange.getRequestMethod().equals("POST"));
    }

    @Override
    protected Answer answer(HttpExchange exchange, Map<String, String> form) {
        return exchange.getRequestMethod().equals("POST") ? create(form) : list(exchange);
    }

    private Answer create(Map<String, String> form) {
        mood.travel();
        var to = form.getOrDefault("To", "");
        var body = form.getOrDefault("Body", "");
        var path = URI.create(form.getOrDefault("StatusCallback", "")).getPath();
        var sid = "SM%032x".formatted(count.incrementAndGet());
        var json = "{\"sid\":\"%s\",\"to\":\"%s\",\"from\":\"%s\",\"status\":\"queued\",\"date_created\":\"%s\",\"body\":%s}"
                .formatted(sid, to, FakeTwilio.NUMBER, WRITTEN.format(ZonedDateTime.now(ZoneOffset.UTC)),
                        new JsonPrimitive(body));
        toPhone(to).add(json);
        book.arrived(path.substring(path.lastIndexOf('/') + 1), body);
        callBack.tell(path, sid);
        return new Answer(201, json);
    }

    /** The newest first, as Twilio lists. */
    private Answer list(HttpExchange exchange) {
        var query = exchange.getRequestURI().getRawQuery();
        var form = form(query == null ? "" : query);
        var messages = List.copyOf(toPhone(form.getOrDefault("To", ""))).reversed().stream()
                .limit(Long.parseLong(form.getOrDefault("PageSize", "50")))
                .collect(Collectors.joining(","));
        return new Answer(200, "{\"messages\":[" + messages
                + "],\"page\":0,\"page_size\":50,\"uri\":\"/\",\"first_page_uri\":\"/\",\"next_page_uri\":null,\"previous_page_uri\":null}");
    }

    private List<String> toPhone(String phone) {
        return sent.computeIfAbsent(phone, p -> new CopyOnWriteArrayList<>());
    }
}
