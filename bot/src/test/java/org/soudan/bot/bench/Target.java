package org.soudan.bot.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One server under one kind of traffic.
 *
 * @param store present when it answers by the provider, too, so that replies are awaited
 */
record Target(Servers.Listening server, Load load, Ledger ledger, Optional<Store> store) {

    /** Slowly at first: a JVM that is still cold would spend the whole time on a queue. Answers how many failed. */
    long warmUp(Options options) throws InterruptedException {
        var half = options.warmUp().dividedBy(store.isPresent() ? 2 : 4);
        long errors = load.open(Math.max(1, options.rate() / 2), half).errors();
        errors += load.closed(half).errors();
        drain();
        return errors;
    }

    Figures.Round closed(Duration time) throws InterruptedException {
        return measured(() -> load.closed(time));
    }

    Figures.Round open(int rate, Duration time) throws InterruptedException {
        return measured(() -> load.open(rate, time));
    }

    private interface Running {
        Load.Met run() throws InterruptedException;
    }

    private Figures.Round measured(Running running) throws InterruptedException {
        var replies = ledger.begin();
        long start = System.nanoTime();
        var cpu = server.child().cpu();
        var redis = redisCpu();
        var met = running.run();
        drain();
        return new Figures.Round(
                met,
                replies,
                server.child().cpu().minus(cpu),
                redisCpu().minus(redis),
                Duration.ofNanos(Math.max(0, ledger.lastReply() - start)));
    }

    private void drain() throws InterruptedException {
        if (store.isPresent()) {
            ledger.drain(Duration.ofMillis(300));
        }
    }

    private Duration redisCpu() {
        return store.map(Store::cpu).orElse(Duration.ZERO);
    }

    /** All of them in turn, round by round; first as fast as they can, then at the fixed rate. */
    static Compared compare(List<Target> targets, Options options) throws InterruptedException {
        var closed = new ArrayList<List<Figures.Round>>();
        var open = new ArrayList<List<Figures.Round>>();
        targets.forEach(target -> {
            closed.add(new ArrayList<>());
            open.add(new ArrayList<>());
        });
        for (int round = 0; round < Options.ROUNDS; round++) {
            for (int i = 0; i < targets.size(); i++) {
                closed.get(i).add(targets.get(i).closed(options.round()));
            }
            for (int i = 0; i < targets.size(); i++) {
                open.get(i).add(targets.get(i).open(options.rate(), options.round()));
            }
        }
        return new Compared(named(targets, closed), named(targets, open));
    }

    /** In the order of the targets. */
    record Compared(List<Figures> closed, List<Figures> open) {}

    private static List<Figures> named(List<Target> targets, List<List<Figures.Round>> rounds) {
        var figures = new ArrayList<Figures>();
        for (int i = 0; i < targets.size(); i++) {
            figures.add(new Figures(targets.get(i).server().name(), rounds.get(i)));
        }
        return figures;
    }
}
