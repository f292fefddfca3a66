package org.soudan.bot.bench;

import com.google.gson.JsonPrimitive;
import com.sun.net.httpserver.HttpExchange;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.soudan.bot.fakes.FakeServer;
import org.soudan.bot.fakes.FakeTwilio;

/** Twilio's Messages API that notes when a reply arrives, and lists it for those who look. */
final class TwilioArrivals extends FakeServer {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z",
            Locale.US);

    private final Ledger ledger;
    private final AtomicLong lookUps;
    private final AtomicLong count = new AtomicLong();
    private final Map<String, Queue<String>> sent = new ConcurrentHashMap<>();

    TwilioArrivals(Ledger ledger, AtomicLong lookUps) {
        this.ledger = ledger;
        this.lookUps = lookUps;
        open();
    }

    @Override
    protected Answer answer(HttpExchange exchange, Map<String, String> form) {
        return exchange.getRequestMethod().equals("POST") ? create(form) : list(exchange);
    }

    private Answer create(Map<String, String> form) {
        var to = form.getOrDefault("To", "");
        ledger.replied(to);
        var message = "{\"sid\":\"SM%032x\",\"to\":\"%s\",\"from\":\"%s\",\"status\":\"queued\",\"date_created\":\"%s\",\"body\":%s}"
                .formatted(count.incrementAndGet(), to, FakeTwilio.NUMBER,
                        WRITTEN.format(ZonedDateTime.now(ZoneOffset.UTC)),
                        new JsonPrimitive(form.getOrDefault("Body", "")));
        toPhone(to).add(message);
        return new Answer(201, message);
    }

    private Answer list(HttpExchange exchange) {
        lookUps.incrementAndGet();
        var query = exchange.getRequestURI().getRawQuery();
        var to = form(query == null ? "" : query).getOrDefault("To", "");
        return new Answer(200, "{\"messages\":[" + String.join(",", toPhone(to))
                + "],\"page\":0,\"page_size\":50,\"uri\":\"/\",\"first_page_uri\":\"/\",\"next_page_uri\":null,\"previous_page_uri\":null}");
    }

    private Queue<String> toPhone(String phone) {
        return sent.computeIfAbsent(phone, p -> new ConcurrentLinkedQueue<>());
    }

    @Override
    protected boolean sends(HttpExchange exchange) {
        return false;
    }
}
