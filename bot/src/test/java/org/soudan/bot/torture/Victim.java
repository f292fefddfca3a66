package org.soudan.bot.torture;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.soudan.bot.bench.Child;

/** A process that may be killed, ended and halted, and that is started again whenever it has ended. */
final class Victim implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(100);

    /** Waits until what was started can be used. */
    interface Ready {
        void await(Child child) throws InterruptedException;
    }

    private final String name;
    private final Path folder;
    private final List<String> command;
    private final Ready readiness;
    private final AtomicLong starts = new AtomicLong();
    private @Nullable Child child;
    private long startAt;
    private long haltedUntil;
    private volatile boolean ready;
    private boolean closed;

    Victim(String name, Path folder, List<String> command, Ready readiness, ScheduledExecutorService timer) {
        this.name = name;
        this.folder = folder;
        this.command = List.copyOf(command);
        this.readiness = readiness;
        var unused = timer.scheduleWithFixedDelay(this::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized void look() {
        try {
            long now = System.nanoTime();
            if (closed) {
                return;
            }
            if (haltedUntil != 0 && now >= haltedUntil) {
                wake();
            }
            if ((child == null || !child.isAlive()) && now >= startAt) {
                start(now);
            }
        } catch (IOException | InterruptedException failed) {
            System.err.println(name + " cannot be started: " + failed.getClass().getSimpleName());
        }
    }

    /** One that ends by itself, as the service does when it finds no Redis, is started again after a moment. */
    private void start(long now) throws IOException {
        startAt = now + TimeUnit.MILLISECONDS.toNanos(500);
        ready = false;
        haltedUntil = 0;
        var started = Child.start(name, folder, command);
        child = started;
        starts.incrementAndGet();
        Thread.startVirtualThread(() -> await(started));
    }

    private void await(Child started) {
        try {
            readiness.await(started);
            become(started);
        } catch (InterruptedException | RuntimeException ended) {
            // It will be started again.
        }
    }

    private synchronized void become(Child started) {
        ready = child == started;
    }

    boolean isReady() {
        return ready;
    }

    synchronized boolean isHalted() {
        return haltedUntil != 0;
    }

    /** Starts again after this time; false when there was nothing to kill. */
    synchronized boolean kill(Duration rest) {
        if (child == null || !child.isAlive()) {
            return false;
        }
        child.kill();
        restAfter(rest);
        return true;
    }

    /** Starts again after this time; false when there was nothing to end. */
    synchronized boolean end(Duration rest) {
        if (child == null || !child.isAlive()) {
            return false;
        }
        child.end();
        restAfter(rest);
        return true;
    }

    private void restAfter(Duration rest) {
        ready = false;
        startAt = System.nanoTime() + rest.toNanos();
    }

    synchronized void halt(Duration time) throws IOException, InterruptedException {
        if (child != null && child.isAlive()) {
            child.signal("STOP");
            haltedUntil = System.nanoTime() + time.toNanos();
        }
    }

    synchronized void wake() throws IOException, InterruptedException {
        haltedUntil = 0;
        if (child != null && child.isAlive()) {
            child.signal("CONT");
        }
    }

    /** How often it was started again. */
    long restarts() {
        return Math.max(0, starts.get() - 1);
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (child != null) {
            child.kill();
        }
    }
}
