package org.soudan.bot.fakes;

import com.google.gson.JsonParser;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;

/** Slack's side of a Socket Mode connection: sends envelopes and takes their acknowledgements. */
public final class FakeSocketMode extends WebSocketServer {

    /** Slack delivers an event again that was not acknowledged for so long. */
    private static final Duration ACKNOWLEDGED_WITHIN = Duration.ofSeconds(3);

    private final BlockingQueue<WebSocket> connections = new LinkedBlockingQueue<>();
    private final CountDownLatch listens = new CountDownLatch(1);
    private final BlockingQueue<String> acknowledged = new LinkedBlockingQueue<>();

    public FakeSocketMode() {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        setReuseAddr(true);
        setDaemon(true);
    }

    /** Where to connect to, once it listens. */
    public String url() throws InterruptedException {
        listens.await();
        return "ws://127.0.0.1:" + getPort() + "/link";
    }

    /** Sends an event and waits for the acknowledgement; answers the id of the envelope that was acknowledged. */
    public @Nullable String event(String envelope, String payload) throws InterruptedException {
        var connection = connections.poll(10, TimeUnit.SECONDS);
        if (connection == null) {
            return null;
        }
        connections.add(connection);
        connection.send(
                "{\"envelope_id\":\"%s\",\"type\":\"events_api\",\"accepts_response_payload\":false,\"payload\":%s}"
                        .formatted(envelope, payload));
        return acknowledged.poll(ACKNOWLEDGED_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void onOpen(WebSocket connection, ClientHandshake handshake) {
        connection.send("{\"type\":\"hello\",\"num_connections\":1,\"connection_info\":{\"app_id\":\"A0\"}}");
        connections.add(connection);
    }

    @Override
    public void onMessage(WebSocket connection, String message) {
        var json = JsonParser.parseString(message).getAsJsonObject();
        if (json.has("envelope_id")) {
            acknowledged.add(json.get("envelope_id").getAsString());
        }
    }

    @Override
    public void onClose(WebSocket connection, int code, String reason, boolean remote) {
        connections.remove(connection);
    }

    @Override
    public void onError(@Nullable WebSocket connection, Exception error) {}

    @Override
    public void onStart() {
        listens.countDown();
    }
}
