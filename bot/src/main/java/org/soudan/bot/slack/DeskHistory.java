package org.soudan.bot.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.model.Message;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.soudan.bot.escalation.CaseRef;
import org.soudan.bot.escalation.DeskPlaces;
import org.soudan.bot.outbound.Outgoing;

/** What stands at the desk since about when an entry was put into the outbox; nothing when Slack does not say. */
final class DeskHistory {

    private static final int LOOKED_AT = 100;

    /** Slack's clock and the store's differ a little. */
    private static final Duration LEEWAY = Duration.ofMinutes(1);

    private final MethodsClient slack;
    private final String desk;
    private final DeskPlaces places;

    DeskHistory(MethodsClient slack, String desk, DeskPlaces places) {
        this.slack = slack;
        this.desk = desk;
        this.places = places;
    }

    Optional<List<Message>> inChannel(Outgoing entry) {
        return SlackCall.atDesk(() -> slack.conversationsHistory(
                r -> r.channel(desk).oldest(since(entry)).limit(LOOKED_AT).includeAllMetadata(true)))
                .answer().map(answer -> answer.getMessages());
    }

    /** Throws {@code StoreUnavailable} when the store cannot be reached. A case without a place has no thread. */
    Optional<List<Message>> inThread(Outgoing entry, CaseRef which) {
        var place = places.of(which);
        return place.isEmpty() ? Optional.of(List.of())
                : SlackCall.atDesk(() -> slack.conversationsReplies(r -> r.channel(place.get().channel())
                        .ts(place.get().message())
                        .oldest(since(entry))
                        .limit(LOOKED_AT)
                        .includeAllMetadata(true)))
                        .answer().map(answer -> answer.getMessages());
    }

    /** Slack pages a thread from its beginning, so without this a long one would never be read to where the entry is. */
    private static String since(Outgoing entry) {
        return String.valueOf(entry.committedAt().minus(LEEWAY).getEpochSecond());
    }
}
