package org.soudan.bot.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Socket Mode: Slack's requests come over a connection that this service opens, so no public address is needed. */
final class SlackSocket implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SlackSocket.class);

    private final App app;
    private final String appToken;
    private @Nullable SocketModeApp socket;

    SlackSocket(App app, String appToken) {
        this.app = app;
        this.appToken = appToken;
    }

    @Override
    public synchronized void start() {
        try {
            socket = new SocketModeApp(appToken, SocketModeClient.Backend.JavaWebSocket, app);
            socket.startAsync();
        } catch (Exception refused) {
            throw new IllegalStateException("Slack's Socket Mode cannot be opened", refused);
        }
    }

    @Override
    public synchronized void stop() {
        try {
            if (socket != null) {
                socket.stop();
            }
        } catch (Exception broken) {
            LOG.warn("Socket Mode was not closed in order: {}", broken.getClass().getName());
        }
        socket = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return socket != null;
    }
}
