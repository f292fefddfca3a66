package org.soudan.bot.bench;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who was promised a reply and who got one. One person's replies come in the order of their messages, so the oldest
 * message without a reply is the one that is being answered.
 */
final class Ledger {

    /** Longer than a failing entry's pause, a minute, and the try that follows. */
    private static final Duration PATIENCE = Duration.ofSeconds(100);

    /** What one person sent and got. */
    private static final class Account {
        private final Deque<Long> open = new ArrayDeque<>();
        private int sent;
        private int accepted;
        private int replies;
    }

    /** Messages accepted and never answered; replies beyond the messages sent. */
    record Balance(long accepted, long lost, long doubled) {
        boolean isEven() {
            return lost == 0 && doubled == 0;
        }
    }

    private final Map<String, Account> accounts = new ConcurrentHashMap<>();
    private volatile Latencies latencies = new Latencies();
    private volatile long lastReply = System.nanoTime();

    /** Replies are timed into the answer from now on. */
    Latencies begin() {
        latencies = new Latencies();
        return latencies;
    }

    void sending(String person, long at) {
        var account = account(person);
        synchronized (account) {
            account.open.add(at);
            account.sent++;
        }
    }

    void accepted(String person) {
        var account = account(person);
        synchronized (account) {
            account.accepted++;
        }
    }

    /** A reply may come all the same, but it will not be timed by this message. */
    void failed(String person, long at) {
        var account = account(person);
        synchronized (account) {
            account.open.removeFirstOccurrence(at);
        }
    }

    void replied(String person) {
        var now = System.nanoTime();
        var account = account(person);
        lastReply = now;
        synchronized (account) {
            account.replies++;
            var sent = account.open.poll();
            if (sent != null) {
                latencies.add(now - sent);
            }
        }
    }

    long lastReply() {
        return lastReply;
    }

    /** Waits until nobody waits for a reply, and a moment longer, in which a second reply would come. */
    void drain(Duration moment) throws InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (balance().lost() > 0 && System.nanoTime() < until) {
            Thread.sleep(10);
        }
        Thread.sleep(moment);
    }

    Balance balance() {
        long accepted = 0;
        long lost = 0;
        long doubled = 0;
        for (var account : accounts.values()) {
            synchronized (account) {
                accepted += account.accepted;
                lost += Math.max(0, account.accepted - account.replies);
                doubled += Math.max(0, account.replies - account.sent);
            }
        }
        return new Balance(accepted, lost, doubled);
    }

    private Account account(String person) {
        return accounts.computeIfAbsent(person, p -> new Account());
    }
}
