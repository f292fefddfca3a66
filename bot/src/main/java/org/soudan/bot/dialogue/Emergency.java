package org.soudan.bot.dialogue;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soudan.bot.content.CurrentContent;
import org.soudan.bot.identity.MessageId;
import org.soudan.bot.outbound.Carrier;
import org.soudan.bot.outbound.Outgoing;
import org.soudan.bot.outbound.Parcel;
import org.soudan.conversations.engine.Weight;

/**
 * For messages that speak of danger and cannot be stored: the fixed words and an alarm at the desk go out directly, once
 * a message, and the message is tried again every second until the store is back, so that a case is opened even when
 * the provider does not deliver it a second time.
 */
final class Emergency {

    private static final Logger LOG = LoggerFactory.getLogger(Emergency.class);
    private static final int MOST = 1_000;

    private final List<Carrier> carriers;
    private final CurrentContent content;
    private final Clock clock;
    private final Consumer<Inbound> store;
    private final Map<MessageId, Inbound> held = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("emergency").daemon().factory());

    Emergency(List<Carrier> carriers, CurrentContent content, Clock clock, Consumer<Inbound> store) {
        this.carriers = carriers;
        this.content = content;
        this.clock = clock;
        this.store = store;
        var unused = timer.scheduleWithFixedDelay(this::tryAgain, 1, 1, TimeUnit.SECONDS);
    }

    /** Returns at once; does nothing when the message speaks of no danger. */
    void answer(Inbound in) {
        var said = content.now();
        said.safety().alarm(in.message().text()).ifPresent(alarm -> {
            if (held.size() < MOST && held.putIfAbsent(in.id(), in) == null) {
                var words = said.crisisWords(alarm, in.message().language(), clock.instant());
                var reply = new Parcel.ToParticipant(in.from().at(), words, List.of(), Weight.CRISIS);
                Thread.startVirtualThread(() -> send(in, reply, "-now"));
                Thread.startVirtualThread(() -> send(in, new Parcel.Alarm(), "-alarm"));
            }
        });
    }

    private void send(Inbound in, Parcel parcel, String suffix) {
        var entry = new Outgoing(in.id().value() + suffix, in.from().who(), parcel, clock.instant());
        for (var carrier : carriers) {
            if (carrier.takes(entry)) {
                LOG.warn("Sent past the store: {}", carrier.send(entry).getClass().getSimpleName());
            }
        }
    }

    private void tryAgain() {
        held.forEach((id, in) -> {
            try {
                store.accept(in);
                held.remove(id);
            } catch (StoreUnavailable stillAway) {
                // It stays held; the next second comes.
            }
        });
    }
}
