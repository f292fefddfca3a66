package org.soudan.bot.torture;

import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicLong;
import org.soudan.bot.bench.SignedWebhook;
import org.soudan.bot.bench.Wire;
import org.soudan.conversations.session.Channel;

/**
 * Delivers messages as Slack and Twilio do: again some times when they are not taken, and now and then once more though
 * they were, or twice at the same time. Slack's retries after a minute and five come sooner here.
 */
final class Courier {

    private static final Duration SLACK_WAITS = Duration.ofSeconds(3);
    private static final Duration TWILIO_WAITS = Duration.ofSeconds(5);

    /** Between one try and the next, in milliseconds. */
    private static final List<Integer> SLACK_AGAIN = List.of(100, 3_000, 12_000);
    private static final List<Integer> TWILIO_AGAIN = List.of(100, 1_000, 2_000, 4_000, 8_000);

    /** Why a delivery was not taken. */
    enum Refusal {
        NOBODY("found nobody"),
        NO_ANSWER("got no answer"),
        LATER("were answered 5xx"),
        /** What is signed and sound must never be refused. */
        WRONG("were answered otherwise");

        private final String label;

        Refusal(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private final List<Integer> ports;
    private final AtomicLong deliveries = new AtomicLong();
    private final Map<Refusal, AtomicLong> refusals = new EnumMap<>(Refusal.class);

    /** Those who are on their way. */
    private final Phaser underWay = new Phaser(1);

    Courier(List<Integer> ports) {
        this.ports = List.copyOf(ports);
        for (var refusal : Refusal.values()) {
            refusals.put(refusal, new AtomicLong());
        }
    }

    /** Delivers it with all its repetitions; returns when its provider is done with it. */
    void deliver(Written message, SplittableRandom random) throws InterruptedException {
        underWay.register();
        try {
            if (random.nextInt(10) == 0) {
                int other = random.nextInt(ports.size());
                start(() -> once(message, other, 1));
            }
            untilTaken(message, random);
            if (random.nextInt(8) == 0) {
                int more = random.nextInt(1, 4);
                start(() -> again(message, more));
            }
        } finally {
            underWay.arriveAndDeregister();
        }
    }

    private void untilTaken(Written message, SplittableRandom random) throws InterruptedException {
        var waits = message.by().channel() == Channel.SLACK ? SLACK_AGAIN : TWILIO_AGAIN;
        boolean taken = once(message, random.nextInt(ports.size()), 0);
        for (int retry = 1; !taken && retry <= waits.size(); retry++) {
            Thread.sleep(waits.get(retry - 1));
            taken = once(message, random.nextInt(ports.size()), retry);
        }
    }

    /** One after the other to all, then round again. */
    private void again(Written message, int times) {
        for (int n = 0; n < times; n++) {
            once(message, n % ports.size(), n + 1);
        }
    }

    private void start(Runnable delivery) {
        underWay.register();
        Thread.startVirtualThread(() -> {
            try {
                delivery.run();
            } finally {
                underWay.arriveAndDeregister();
            }
        });
    }

    private boolean once(Written message, int instance, int retry) {
        deliveries.incrementAndGet();
        boolean slack = message.by().channel() == Channel.SLACK;
        try (var wire = new Wire(ports.get(instance), slack ? SLACK_WAITS : TWILIO_WAITS)) {
            int status = wire.send(slack ? slack(message, retry) : sms(message));
            if (status == 200) {
                message.accept(System.nanoTime());
                return true;
            }
            return refused(status >= 500 ? Refusal.LATER : Refusal.WRONG);
        } catch (ConnectException nobody) {
            return refused(Refusal.NOBODY);
        } catch (IOException | RuntimeException broken) {
            return refused(Refusal.NO_ANSWER);
        }
    }

    private boolean refused(Refusal why) {
        Objects.requireNonNull(refusals.get(why)).incrementAndGet();
        return false;
    }

    private static String slack(Written message, int retry) {
        var headers = retry == 0 ? ""
                : "X-Slack-Retry-Num: %d\r\nX-Slack-Retry-Reason: http_timeout\r\n".formatted(retry);
        return SignedWebhook.slack(message.by().address(), message.identity(), message.text(), headers);
    }

    private static String sms(Written message) {
        return SignedWebhook.sms(message.by().address(), message.identity(), message.text(),
                "I-Twilio-Idempotency-Token: " + message.identity() + "\r\n");
    }

    /** Tells of a message that Twilio took: not always, some of it twice, and in any order. */
    void tell(String path, String sid, SplittableRandom random) {
        for (var status : List.of("queued", "sent", "delivered")) {
            int instance = random.nextInt(ports.size());
            int after = random.nextInt(3_000);
            if (random.nextInt(3) == 0) {
                start(() -> tell(path, sid, status, instance, after));
            }
        }
    }

    private void tell(String path, String sid, String status, int instance, int after) {
        try (var wire = new Wire(ports.get(instance), later(after))) {
            wire.send(SignedWebhook.status(path, sid, status));
        } catch (IOException | RuntimeException | InterruptedException lost) {
            // Twilio says so and forgets it.
        }
    }

    private static Duration later(int after) throws InterruptedException {
        Thread.sleep(after);
        return TWILIO_WAITS;
    }

    /** Waits for all that are under way. Nothing may be delivered any more. */
    void drain() {
        underWay.arriveAndAwaitAdvance();
    }

    long deliveries() {
        return deliveries.get();
    }

    /** Deliveries that were not answered 200. */
    long refusals(Refusal why) {
        return Objects.requireNonNull(refusals.get(why)).get();
    }
}
