package org.soudan.bot.web;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** One open page. What it is to show waits here until the browser takes it; a browser that takes too long is dropped. */
final class Viewer {

    private static final int MOST_WAITING = 1_000;

    private final Set<String> addresses;
    private final BlockingQueue<Shown> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private volatile boolean gone;

    Viewer(Player player) {
        this.addresses = Set.of(player.phone().reveal(), player.slackUser().reveal());
    }

    boolean isAt(String address) {
        return addresses.contains(address);
    }

    /** Returns at once, whatever the browser does. */
    void tell(Shown news) {
        if (!waiting.offer(news)) {
            leave();
        }
    }

    /** Ends the waiting for what comes next, too. */
    void leave() {
        gone = true;
        waiting.clear();
        waiting.offer(new Shown.Gone(""));
    }

    boolean isGone() {
        return gone;
    }

    /** What to show next; empty when there is nothing for so long. */
    Optional<Shown> next(long millis) throws InterruptedException {
        return Optional.ofNullable(waiting.poll(millis, TimeUnit.MILLISECONDS));
    }
}
