package org.soudan.bot.outbound;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.soudan.bot.outbound.Outbox.Stored;
import org.soudan.conversations.engine.Weight;

/**
 * What is to be sent to one receiver, in order. It hurries as long as words for somebody in danger are in it: what stands
 * before them must be sent first, and so goes as fast as they do. Used under the lock of {@link Lanes} but for
 * {@link #hurries}.
 */
final class Lane {

    private final Queue<Stored> waiting = new ArrayDeque<>();
    private volatile boolean hurries;

    Lane(Stored first) {
        hurries = isUrgent(first);
    }

    void add(Stored stored) {
        waiting.add(stored);
        hurries |= isUrgent(stored);
    }

    Optional<Stored> next() {
        var next = Optional.ofNullable(waiting.poll());
        hurries = next.filter(Lane::isUrgent).isPresent() || waiting.stream().anyMatch(Lane::isUrgent);
        return next;
    }

    int size() {
        return waiting.size();
    }

    boolean hurries() {
        return hurries;
    }

    private static boolean isUrgent(Stored stored) {
        return stored.entry().weight() == Weight.CRISIS;
    }
}
