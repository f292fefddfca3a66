package org.soudan.bot.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * What Redis does when nothing but commits is asked of it: a commit of the service's, heard on the wire, again and again
 * with other people and other messages in it, so that its size and shape are the real ones.
 */
final class CommitLimit {

    /** Pseudonyms and the names of messages look alike. */
    private static final Pattern NAME = Pattern.compile("[a-z2-7]{26}");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";

    private final Store store;
    private final int connections;
    private final byte[] digest;
    private final int keys;
    private final List<String> parts;

    /** @param commit the first one of somebody's, so that it fits anybody who is new */
    CommitLimit(Store store, int connections, Spy.Command commit) {
        this.store = store;
        this.connections = connections;
        this.digest = commit.parts().get(1);
        this.keys = Integer.parseInt(Spy.text(commit.parts().get(2)));
        this.parts = commit.parts().stream().skip(3).map(Spy::text).toList();
    }

    /** Turns a second. */
    double measure(Duration time) throws InterruptedException {
        run(time.dividedBy(3));
        return run(time);
    }

    private double run(Duration time) throws InterruptedException {
        var done = new AtomicLong();
        long start = System.nanoTime();
        var workers = new ArrayList<Thread>();
        for (int i = 0; i < connections; i++) {
            workers.add(Thread.ofPlatform().daemon().start(() -> {
                while (System.nanoTime() - start < time.toNanos()) {
                    done.addAndGet(commit());
                }
            }));
        }
        for (var worker : workers) {
            worker.join();
        }
        return done.get() / ((System.nanoTime() - start) / 1e9);
    }

    private long commit() {
        var who = random();
        var message = random();
        var known = first(":session:");
        var all = parts.stream()
                .map(part -> NAME.matcher(part).replaceAll(name -> name.group().equals(known) ? who : message))
                .map(part -> part.getBytes(StandardCharsets.ISO_8859_1))
                .toList();
        return (Long) store.jedis().evalsha(digest, all.subList(0, keys), all.subList(keys, all.size()));
    }

    private String first(String kind) {
        return parts.stream()
                .filter(part -> part.contains(kind))
                .map(part -> part.substring(part.indexOf(kind) + kind.length()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + kind + " in the commit"));
    }

    private static String random() {
        var name = new StringBuilder(26);
        for (int i = 0; i < 26; i++) {
            name.append(LETTERS.charAt(ThreadLocalRandom.current().nextInt(32)));
        }
        return name.toString();
    }
}
