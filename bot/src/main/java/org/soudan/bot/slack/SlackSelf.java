package org.soudan.bot.slack;

import com.slack.api.methods.MethodsClient;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;

/**
 * Who this bot is at Slack, so that it never answers itself. Slack marks a bot's messages, but a bot that relied on the
 * mark alone would talk to itself without end wherever the mark is missing.
 */
final class SlackSelf {

    private static final Logger LOG = LoggerFactory.getLogger(SlackSelf.class);

    private final MethodsClient slack;
    private final AtomicReference<String> user = new AtomicReference<>("");

    SlackSelf(MethodsClient slack) {
        this.slack = slack;
    }

    /** Asks Slack once, beside the start and never on a message's way. */
    @EventListener(ApplicationStartedEvent.class)
    void introduce() {
        Thread.startVirtualThread(() -> SlackCall.make(() -> slack.authTest(r -> r)).answer()
                .ifPresentOrElse(
                        answer -> user.set(answer.getUserId()),
                        () -> LOG.warn("Slack did not say who the bot is; the bot token may be wrong")));
    }

    boolean is(String someone) {
        return someone.equals(user.get());
    }
}
