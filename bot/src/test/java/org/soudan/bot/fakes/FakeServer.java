package org.soudan.bot.fakes;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A provider's API on a free port of this machine. Faults that are lined up are used up first, one a request. */
public abstract class FakeServer implements AutoCloseable {

    /** What the next request meets instead of a proper answer. */
    public enum Fault {
        /** 500, and nothing was done. */
        REFUSES,
        /** It is done, and then 500 is answered. */
        DOES_AND_FAILS,
        /** It is done, and the connection is cut without an answer. */
        DOES_AND_HANGS_UP,
        /** Nothing was done, and the connection is cut without an answer. */
        HANGS_UP,
        /** It is done, and the answer comes later than anybody waits for it. */
        DOES_AND_DAWDLES,
        /** All is well, but it takes a while. */
        IS_SLOW,
        /** 429 with Retry-After: 1. */
        TOO_MANY
    }

    /** What a provider answers. */
    protected record Answer(int status, String json) {
        /** Public, because fakes in other packages make answers, too. */
        public Answer {}
    }

    private static final Duration SLOW = Duration.ofMillis(1_500);
    private static final Duration TOO_LATE = Duration.ofSeconds(10);

    private final HttpServer server;
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();

    protected FakeServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    }

    /** Begins to answer. */
    protected final void open() {
        server.createContext("/", this::serve);
        server.start();
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    public void next(Fault fault) {
        faults.add(fault);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    protected abstract Answer answer(HttpExchange exchange, Map<String, String> form);

    /** Whether a lined-up fault may hit this request; only requests that send something are hit. */
    protected abstract boolean sends(HttpExchange exchange);

    /** What the next request that may be hit meets. */
    protected @Nullable Fault nextFault(HttpExchange exchange) {
        return faults.poll();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var type = exchange.getRequestHeaders().getFirst("Content-Type");
            var form = type != null && type.startsWith("application/x-www-form-urlencoded")
                    ? form(body)
                    : Map.of("body", body);
            var fault = sends(exchange) ? nextFault(exchange) : null;
            if (fault == Fault.HANGS_UP) {
                return;
            }
            if (fault == Fault.REFUSES) {
                write(exchange, new Answer(500, "{}"));
            } else if (fault == Fault.TOO_MANY) {
                exchange.getResponseHeaders().set("Retry-After", "1");
                write(exchange, new Answer(429,
                        "{\"ok\":false,\"error\":\"ratelimited\",\"code\":20429,\"status\":429,\"message\":\"\"}"));
            } else {
                finish(exchange, fault, answer(exchange, form));
            }
        }
    }

    private static void finish(HttpExchange exchange, @Nullable Fault fault, Answer answer) throws IOException {
        if (fault == Fault.DOES_AND_DAWDLES || fault == Fault.IS_SLOW) {
            LockSupport.parkNanos((fault == Fault.IS_SLOW ? SLOW : TOO_LATE).toNanos());
        }
        if (fault == Fault.DOES_AND_FAILS) {
            write(exchange, new Answer(500, "{}"));
        } else if (fault != Fault.DOES_AND_HANGS_UP) {
            write(exchange, answer);
        }
    }

    private static void write(HttpExchange exchange, Answer answer) throws IOException {
        var bytes = answer.json().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    protected static Map<String, String> form(String body) {
        var form = new LinkedHashMap<String, String>();
        for (var pair : body.split("&", -1)) {
            int at = pair.indexOf('=');
            if (at > 0) {
                form.put(decoded(pair.substring(0, at)), decoded(pair.substring(at + 1)));
            }
        }
        return form;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
