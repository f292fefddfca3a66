package org.soudan.bot.dialogue;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.soudan.bot.content.CurrentContent;
import org.soudan.conversations.session.Position;
import org.soudan.conversations.session.Session;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.stereotype.Component;

/**
 * How many participants stand at which step, before content is changed under them. A place that was left for longer than
 * it is kept is not counted. What is fewer than five is told as such, so that a count points at nobody.
 */
@Component
@Endpoint(id = "whoiswhere")
class WhoIsWhere implements AutoCloseable {

    private static final int FEWEST = 5;

    /** A page and a rest in turn, so that messages find the store free. */
    private static final long REST_MILLIS = 20;

    /** So long does somebody wait who asks. */
    private static final long PATIENCE_SECONDS = 120;

    /**
     * The counts.
     *
     * @param at when the counting began
     * @param steps by {@code flow/step}
     */
    record Counts(Instant at, Map<String, String> steps) {}

    private final Sessions sessions;
    private final CurrentContent content;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("who-is-where").daemon().factory());

    WhoIsWhere(Sessions sessions, CurrentContent content, Clock clock) {
        this.sessions = sessions;
        this.content = content;
        this.clock = clock;
    }

    /** Counts anew; those who ask at the same time wait for one another. */
    @ReadOperation
    Counts count() {
        var counted = new CompletableFuture<Counts>();
        timer.execute(() -> count(Sessions.FIRST, clock.instant(), new TreeMap<>(), counted));
        return counted.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    private void count(String from, Instant begun, Map<String, Integer> steps, CompletableFuture<Counts> counted) {
        try {
            var page = sessions.page(from);
            page.sessions().forEach(session -> place(session, begun)
                    .ifPresent(place -> steps.merge(place, 1, Integer::sum)));
            if (page.next().isPresent()) {
                Runnable next = () -> count(page.next().get(), begun, steps, counted);
                var unused = timer.schedule(next, REST_MILLIS, TimeUnit.MILLISECONDS);
            } else {
                counted.complete(new Counts(begun, told(steps)));
            }
        } catch (RuntimeException failed) {
            counted.completeExceptionally(failed);
        }
    }

    private Optional<String> place(Session session, Instant now) {
        boolean kept = session.touched().plus(content.now().limits().idle()).isAfter(now);
        return kept && session.position() instanceof Position.At(var step)
                ? Optional.of(step.flow() + "/" + step.step())
                : Optional.empty();
    }

    private static Map<String, String> told(Map<String, Integer> steps) {
        return steps.entrySet().stream().collect(toMap(
                Map.Entry::getKey,
                step -> step.getValue() < FEWEST ? "<" + FEWEST : String.valueOf(step.getValue()),
                (a, b) -> a,
                TreeMap::new));
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
