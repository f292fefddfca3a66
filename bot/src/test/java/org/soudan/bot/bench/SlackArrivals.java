package org.soudan.bot.bench;

import com.sun.net.httpserver.HttpExchange;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.soudan.bot.fakes.FakeServer;

/**
 * Slack's API that notes when a reply arrives, and remembers its mark for those who look. The fake of the tests checks
 * and keeps every message, which would cost more than the service under load does.
 */
final class SlackArrivals extends FakeServer {

    private final Ledger ledger;
    private final AtomicLong lookUps;
    private final Map<String, Queue<String>> marks = new ConcurrentHashMap<>();

    SlackArrivals(Ledger ledger, AtomicLong lookUps) {
        this.ledger = ledger;
        this.lookUps = lookUps;
        open();
    }

    @Override
    protected Answer answer(HttpExchange exchange, Map<String, String> form) {
        var path = exchange.getRequestURI().getPath();
        var channel = form.getOrDefault("channel", "");
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "chat.postMessage" -> {
                ledger.replied(channel);
                ofChannel(channel).add(form.getOrDefault("metadata", "{}"));
                yield ok("\"channel\":\"" + channel + "\",\"ts\":\"1790000000.000001\"");
            }
            case "conversations.open" -> ok("\"channel\":{\"id\":\"D" + form.getOrDefault("users", "") + "\"}");
            case "auth.test" -> ok("\"user_id\":\"U0BOT\",\"bot_id\":\"B0BOT\",\"team_id\":\"T0TEAM\"");
            case "conversations.history" -> history(channel);
            default -> new Answer(200, "{\"ok\":false,\"error\":\"unknown_method\"}");
        };
    }

    private Answer history(String channel) {
        lookUps.incrementAndGet();
        var messages = ofChannel(channel).stream()
                .map(mark -> "{\"type\":\"message\",\"ts\":\"1790000000.000001\",\"metadata\":" + mark + "}")
                .toList();
        return ok("\"messages\":[" + String.join(",", messages) + "]");
    }

    private Queue<String> ofChannel(String channel) {
        return marks.computeIfAbsent(channel, c -> new ConcurrentLinkedQueue<>());
    }

    private static Answer ok(String fields) {
        return new Answer(200, "{\"ok\":true," + fields + "}");
    }

    @Override
    protected boolean sends(HttpExchange exchange) {
        return false;
    }
}
