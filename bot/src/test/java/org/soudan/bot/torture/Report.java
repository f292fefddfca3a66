package org.soudan.bot.torture;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What happened and what came of it. Names nobody and quotes nothing. */
record Report(Options options, World world, Chaos chaos, Book book, Faults faults, Duration took, long began,
        boolean drained) {

    private static final int DETAILS = 20;

    /** Nothing of what was promised was broken. */
    boolean isWell() {
        return faults.isNone() && book.strays() == 0 && drained && (!options.cluster() || world.redis().failovers() > 0)
                && world.courier().refusals(Courier.Refusal.WRONG) == 0;
    }

    void print() {
        System.out.printf("%.1f minutes, %d SIGKILLs: %s.%n", took.toSeconds() / 60.0, chaos.kills(), dangers());
        System.out.printf("Restarts: %d of instances, %d of Redis. Requests that the providers failed: %d.%n",
                world.restarts(), world.restartsOfRedis(), world.faultsOfProviders());
        if (options.cluster()) {
            System.out.printf("Failovers of Redis: %d.%n", world.redis().failovers());
        }
        System.out.printf(
                "Messages: %d sent in %d deliveries, %d accepted, %d never. Deliveries: %s.%n",
                book.messages(), world.courier().deliveries(), faults.accepted, book.messages() - faults.accepted,
                refusals());
        System.out.printf(
                "Lost %d, doubled %d, out of order %d, not explained by any order %d, belonging to no message %d.%n",
                faults.lost, faults.doubled, faults.disordered, faults.unexplained, book.strays());
        System.out.printf(
                "Outcomes unknown to the service: %d messages were taken without an answer. Rule: each is looked up"
                        + " at the provider by the outbox's id, and sent again only when it is not there.%n",
                world.unanswered());
        faults.details.stream().limit(DETAILS).forEach(System.out::println);
        if (!drained) {
            System.out.println("The outbox was not empty at the end.");
        }
        options.plant().ifPresent(this::print);
        System.out.println(isWell() ? "Nothing is wrong." : "SOMETHING IS WRONG. To repeat: " + options.again());
    }

    private void print(Plant plant) {
        System.out.printf("Planted: %s. %s.%n", plant.what(), isWell() ? "NOT FOUND" : "Found" + first());
    }

    private String first() {
        return book.firstDoubled() == 0 ? ""
                : ", the first double after %d s".formatted(
                        Duration.ofNanos(book.firstDoubled() - began).toSeconds());
    }

    private String refusals() {
        return Arrays.stream(Courier.Refusal.values())
                .map(why -> world.courier().refusals(why) + " " + why.label())
                .collect(Collectors.joining(", "));
    }

    private String dangers() {
        return Arrays.stream(Danger.values())
                .map(danger -> chaos.happened(danger) + " " + danger.label())
                .collect(Collectors.joining(", "));
    }
}
