package org.soudan.bot.torture;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.soudan.bot.bench.SignedWebhook;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.library.Library;
import org.soudan.conversations.session.Channel;

/** One whole run; {@link Options#HELP} says what of. */
final class Torture {

    private static final Duration STARTS = Duration.ofMinutes(2);

    /** After a try that nobody ended come twenty seconds, the lease's ten, and a failing entry's pause of up to a minute. */
    private static final Duration DRAINS = Duration.ofMinutes(4);

    /** In which a second copy of something would come. */
    private static final Duration SILENCE = Duration.ofSeconds(4);

    private final Options options;
    private final Book book = new Book();
    private final List<Participant> participants = new ArrayList<>();
    private volatile boolean goesOn = true;

    private Torture(Options options) {
        this.options = options;
    }

    /** The arguments are the folder to work in and the options. */
    public static void main(String[] arguments) {
        var given = Arrays.asList(arguments).subList(1, arguments.length);
        if (given.contains("--help")) {
            System.out.println(Options.HELP);
            return;
        }
        try {
            System.exit(new Torture(Options.of(given)).run(Path.of(arguments[0])) ? 0 : 1);
        } catch (IllegalArgumentException wrong) {
            System.err.println("ops/torture: " + wrong.getMessage() + " (see --help)");
            System.exit(2);
        } catch (Exception failed) {
            failed.printStackTrace();
            System.exit(1);
        }
    }

    /** True when all is as it must be: without a plant no fault, with one at least one. */
    private boolean run(Path folder) throws Exception {
        System.out.printf("Seed %d. To repeat: %s%n", options.seed(), options.again());
        var random = new SplittableRandom(options.seed());
        var content = content();
        try (var world = new World(folder, options, book, random.split())) {
            require(await(STARTS, world::isReady), "the service does not start; see the logs in " + folder + "/run");
            people(world, random);
            var chaos = world.chaos(random.split());
            long began = System.nanoTime();
            chaos.failOver();
            while (!isEnough(chaos, began)) {
                chaos.next();
            }
            var took = Duration.ofNanos(System.nanoTime() - began);
            boolean drained = drain(world, chaos);
            var faults = Judgement.of(book, content, participants);
            var report = new Report(options, world, chaos, book, faults, took, began, drained);
            report.print();
            return report.isWell() == options.plant().isEmpty();
        }
    }

    private boolean isEnough(Chaos chaos, long began) {
        return options.kills() > 0
                ? chaos.kills() >= options.kills() || System.nanoTime() - began > options.time().toNanos()
                : System.nanoTime() - began > options.time().toNanos();
    }

    private void people(World world, SplittableRandom random) {
        var identities = world.identities();
        for (int n = 0; n < options.people(); n++) {
            participants.add(Participant.of(Channel.SLACK, "U0%06d".formatted(n), identities));
            participants.add(Participant.of(Channel.SMS, "+8190%08d".formatted(n), identities));
        }
        for (var participant : participants) {
            var writer = new Writer(participant, identities, book, world.courier(), random.split());
            Thread.startVirtualThread(() -> writer.write(() -> goesOn));
        }
    }

    /** Lets all dangers pass, and waits until everything was sent that will be. False when something never was. */
    private boolean drain(World world, Chaos chaos) throws InterruptedException, IOException {
        System.err.println("Waiting until everything is sent ...");
        chaos.heal();
        await(STARTS, world::isReady);
        goesOn = false;
        Thread.sleep(SILENCE);
        world.courier().drain();
        try (var outbox = new WaitingEntries(world.redis().client())) {
            boolean drained = await(DRAINS, () -> outbox.count() == 0);
            Thread.sleep(SILENCE);
            return drained;
        }
    }

    private static Content content() {
        return Library.load(LocalDate.now(ZoneId.of("Asia/Tokyo"))).reachedAt(SignedWebhook.PUBLIC_URL);
    }

    private static boolean await(Duration time, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(200);
        }
        return true;
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalStateException(otherwise);
        }
    }
}
