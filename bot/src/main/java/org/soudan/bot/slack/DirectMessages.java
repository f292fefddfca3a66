package org.soudan.bot.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.methods.MethodsClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.soudan.bot.outbound.Carrier.Found;
import org.soudan.bot.outbound.Delivery;
import org.soudan.bot.outbound.Outgoing;

/** The direct messages between users and the app. */
final class DirectMessages {

    private static final int LOOKED_AT = 50;

    private final MethodsClient slack;
    private final Cache<String, String> known = Caffeine.newBuilder().maximumSize(10_000).build();

    DirectMessages(MethodsClient slack) {
        this.slack = slack;
    }

    boolean knows(String user) {
        return known.getIfPresent(user) != null;
    }

    /** The channel of a user, opened where it was not; that sends nothing. */
    SlackCall.Result<String> with(String user) {
        var channel = known.getIfPresent(user);
        if (channel != null) {
            return new SlackCall.Result<>(Optional.of(channel), new Delivery.Sent());
        }
        var opened = SlackCall.make(() -> slack.conversationsOpen(r -> r.users(List.of(user))));
        var answer = opened.answer().map(open -> open.getChannel().getId());
        answer.ifPresent(id -> known.put(user, id));
        return new SlackCall.Result<>(answer, opened.delivery());
    }

    /** Opening the conversation sends nothing, so even an unknown outcome of it leaves the message certainly unsent. */
    static Delivery unsent(Delivery opening) {
        return opening instanceof Delivery.Unknown ? new Delivery.Later(Duration.ofSeconds(1)) : opening;
    }

    Found lookUp(String user, Outgoing entry) {
        var channel = with(user).answer();
        if (channel.isEmpty()) {
            return Found.UNKNOWN;
        }
        var history = SlackCall.make(() -> slack.conversationsHistory(
                r -> r.channel(channel.get()).limit(LOOKED_AT).includeAllMetadata(true)));
        return history.answer()
                .map(answer -> answer.getMessages().stream().anyMatch(m -> SlackCarrier.isMarked(m, entry)))
                .map(found -> found ? Found.SENT : Found.ABSENT)
                .orElse(Found.UNKNOWN);
    }
}
