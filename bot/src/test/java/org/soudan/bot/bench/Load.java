package org.soudan.bot.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Webhooks over a number of kept-alive connections, either as fast as they are answered or at a fixed rate. */
final class Load {

    /** What the load met; times are of the acknowledgement. */
    record Met(long accepted, long errors, Duration took, Latencies acks) {}

    private final int port;
    private final Traffic traffic;
    private final Ledger ledger;
    private final int connections;

    /** Goes on over all runs, so that everybody writes equally often. */
    private final AtomicLong number = new AtomicLong();

    Load(int port, Traffic traffic, Ledger ledger, int connections) {
        this.port = port;
        this.traffic = traffic;
        this.ledger = ledger;
        this.connections = connections;
    }

    /** The next message leaves a connection when the one before was answered. */
    Met closed(Duration time) throws InterruptedException {
        return new Run(0, time).go();
    }

    /**
     * Messages leave when they are due, whether or not earlier ones were answered. One that found all connections busy is
     * timed from the moment it was due.
     */
    Met open(int rate, Duration time) throws InterruptedException {
        return new Run(1e9 / rate, time).go();
    }

    /** One message, alone. */
    void one() throws IOException {
        try (var wire = new Wire(port)) {
            send(wire, traffic.call(number.getAndIncrement()), System.nanoTime());
        }
    }

    private int send(Wire wire, Traffic.Call call, long from) throws IOException {
        int status = 0;
        ledger.sending(call.person(), from);
        try {
            status = wire.send(call.request());
            return status;
        } finally {
            if (status == 200) {
                ledger.accepted(call.person());
            } else {
                ledger.failed(call.person(), from);
            }
        }
    }

    /** One run. */
    private final class Run {
        private final double interval;
        private final long start = System.nanoTime();
        private final long end;
        private final AtomicLong taken = new AtomicLong();
        private final AtomicLong accepted = new AtomicLong();
        private final AtomicLong errors = new AtomicLong();
        private final Latencies acks = new Latencies();

        Run(double interval, Duration time) {
            this.interval = interval;
            this.end = start + time.toNanos();
        }

        Met go() throws InterruptedException {
            var workers = new ArrayList<Thread>();
            for (int i = 0; i < connections; i++) {
                workers.add(Thread.ofPlatform().name("load-" + i).daemon().start(this::work));
            }
            for (var worker : workers) {
                worker.join();
            }
            return new Met(accepted.get(), errors.get(), Duration.ofNanos(System.nanoTime() - start), acks);
        }

        private void work() {
            Wire wire = null;
            for (long due = due(); Math.max(due, System.nanoTime()) < end; due = due()) {
                var call = traffic.call(number.getAndIncrement());
                wire = sent(wire, call, await(due));
            }
            close(wire);
        }

        private long due() {
            return interval == 0 ? 0 : start + (long) (taken.getAndIncrement() * interval);
        }

        private long await(long due) {
            if (interval == 0) {
                return System.nanoTime();
            }
            boolean late = System.nanoTime() > due;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            // Waking takes a moment, too, which is not the server's.
            return late ? due : System.nanoTime();
        }

        /** The connection for the next message; none when this one has ended. */
        private @Nullable Wire sent(@Nullable Wire kept, Traffic.Call call, long from) {
            var wire = kept;
            try {
                wire = wire == null ? new Wire(port) : wire;
                if (send(wire, call, from) == 200) {
                    acks.add(System.nanoTime() - from);
                    accepted.incrementAndGet();
                } else {
                    errors.incrementAndGet();
                }
                if (!wire.hasEnded()) {
                    return wire;
                }
            } catch (IOException | RuntimeException broken) {
                errors.incrementAndGet();
            }
            close(wire);
            return null;
        }

        private static void close(@Nullable Wire wire) {
            try {
                if (wire != null) {
                    wire.close();
                }
            } catch (IOException gone) {
                // It is of no use any more anyway.
            }
        }
    }
}
