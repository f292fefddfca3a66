package org.soudan.bot.bench;

import java.time.Duration;
import java.util.List;

/** What one server did under one kind of load, over all rounds. */
record Figures(String name, List<Round> rounds) {

    /**
     * One round.
     *
     * @param cpu of the server until the last reply was out
     * @param redis of Redis meanwhile
     * @param deliveredIn from the first message to the last reply; zero when there are no replies
     */
    record Round(Load.Met met, Latencies replies, Duration cpu, Duration redis, Duration deliveredIn) {

        double acknowledged() {
            return met.accepted() / seconds(met.took());
        }

        double delivered() {
            return replies.count() / seconds(deliveredIn);
        }
    }

    long accepted() {
        return rounds.stream().mapToLong(round -> round.met().accepted()).sum();
    }

    long errors() {
        return rounds.stream().mapToLong(round -> round.met().errors()).sum();
    }

    /** Acknowledged in a second: the round in the middle. */
    double acknowledged() {
        return rounds.stream().mapToDouble(Round::acknowledged).sorted().skip(rounds.size() / 2).findFirst().orElse(0);
    }

    double slowest() {
        return rounds.stream().mapToDouble(Round::acknowledged).min().orElse(0);
    }

    double fastest() {
        return rounds.stream().mapToDouble(Round::acknowledged).max().orElse(0);
    }

    double delivered() {
        return rounds.stream().mapToDouble(Round::delivered).sorted().skip(rounds.size() / 2).findFirst().orElse(0);
    }

    Latencies acks() {
        return Latencies.all(rounds.stream().map(round -> round.met().acks()).toList());
    }

    Latencies replies() {
        return Latencies.all(rounds.stream().map(Round::replies).toList());
    }

    double cpuMicrosATurn() {
        return micros(rounds.stream().map(Round::cpu).reduce(Duration.ZERO, Duration::plus));
    }

    double redisMicrosATurn() {
        return micros(rounds.stream().map(Round::redis).reduce(Duration.ZERO, Duration::plus));
    }

    private double micros(Duration time) {
        return time.toNanos() / 1e3 / Math.max(1, accepted());
    }

    private static double seconds(Duration time) {
        return Math.max(1, time.toNanos()) / 1e9;
    }
}
