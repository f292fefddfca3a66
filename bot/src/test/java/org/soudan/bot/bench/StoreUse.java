package org.soudan.bot.bench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import redis.clients.jedis.params.ScanParams;

/** What a turn asks of Redis, and what a session takes there. */
final class StoreUse {

    private static final int TURNS = 20;
    private static final int SESSIONS = 500;

    /** Round trips a turn, by the command's name. */
    record Trips(Map<String, Double> beforeAck, Map<String, Double> relay, List<Spy.Command> commands) {}

    /** Means over a sample, in bytes. */
    record Size(int sessions, double body, double memory) {}

    private StoreUse() {}

    /** Lets some people write, one after the other, and listens. */
    static Trips trips(Store store, Load load, Ledger ledger) throws IOException, InterruptedException {
        try (var spy = new Spy(store.port(), scripts())) {
            Thread.sleep(300);
            spy.heard();
            for (int turn = 0; turn < TURNS; turn++) {
                load.one();
                ledger.drain(Duration.ofMillis(30));
            }
            var commands = spy.heard();
            return new Trips(aTurn(commands, true), aTurn(commands, false), commands);
        }
    }

    private static Path scripts() {
        try {
            return Path.of(Objects.requireNonNull(StoreUse.class.getResource("/lua")).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Double> aTurn(List<Spy.Command> commands, boolean beforeAck) {
        return commands.stream()
                .filter(command -> command.isBeforeAck() == beforeAck)
                // Leases are renewed by the clock, whether or not anybody writes; and INFO is ours.
                .filter(command -> !command.name().equals("own.lua") && !command.name().equals("INFO"))
                .collect(Collectors.groupingBy(
                        Spy.Command::name, TreeMap::new, Collectors.summingDouble(c -> 1.0 / TURNS)));
    }

    static Size size(Store store) {
        var keys = new ArrayList<byte[]>();
        var pattern = new ScanParams().match("*:session:*").count(1_000);
        var cursor = ScanParams.SCAN_POINTER_START_BINARY;
        do {
            var page = store.jedis().scan(cursor, pattern);
            keys.addAll(page.getResult());
            cursor = page.getCursorAsBytes();
        } while (keys.size() < SESSIONS && !new String(cursor, StandardCharsets.US_ASCII).equals("0"));
        var body = "body".getBytes(StandardCharsets.US_ASCII);
        return new Size(
                keys.size(),
                keys.stream().mapToLong(key -> store.jedis().hstrlen(key, body)).average().orElse(0),
                keys.stream().mapToLong(key -> store.jedis().memoryUsage(key)).average().orElse(0));
    }
}
