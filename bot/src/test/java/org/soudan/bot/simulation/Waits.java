package org.soudan.bot.simulation;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.soudan.conversations.flow.Severity;

/** How long people of one severity waited until their case was claimed; the shortest wait first. */
record Waits(List<Duration> sorted) {

    /** Of all seeds from 1 to {@code seeds} together. */
    static Waits of(Load load, Order order, Severity severity, int seeds) {
        return new Waits(LongStream.rangeClosed(1, seeds).boxed()
                .flatMap(seed -> served(load, order, seed))
                .filter(served -> served.who().severity() == severity)
                .map(Served::waited).sorted().toList());
    }

    static Stream<Served> served(Load load, Order order, long seed) {
        return Desk.serve(new Shifts(), load.arrivals(seed), order).stream();
    }

    /** This part of them waited so long at most. */
    Duration atMost(double part) {
        return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * part)));
    }
}
