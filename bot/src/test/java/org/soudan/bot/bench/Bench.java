package org.soudan.bot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicLong;

/** One whole run; {@link Options#HELP} says what of. */
final class Bench {

    private final Options options;
    private final Path folder;
    private final Servers servers;
    private final Report report = new Report();
    private final Ledger slackLedger = new Ledger();
    private final Ledger smsLedger = new Ledger();

    private final AtomicLong lookUps = new AtomicLong();

    private Bench(Path folder, Options options) {
        this.folder = folder;
        this.options = options;
        this.servers = new Servers(folder, options.flags());
    }

    /** The arguments are the folder to work in and the options. */
    public static void main(String[] arguments) {
        var given = Arrays.asList(arguments).subList(1, arguments.length);
        if (given.contains("--help")) {
            System.out.println(Options.HELP);
            return;
        }
        try {
            var bench = new Bench(Path.of(arguments[0]), Options.of(given));
            System.exit(bench.run() ? 0 : 1);
        } catch (IllegalArgumentException wrong) {
            System.err.println("ops/bench: " + wrong.getMessage() + " (see --help)");
            System.exit(2);
        } catch (Exception failed) {
            failed.printStackTrace();
            System.exit(1);
        }
    }

    /** False when a message was lost or answered twice. */
    private boolean run() throws Exception {
        empty(folder.resolve("run"));
        try (var store = Store.start(folder.resolve("run"), options.connections());
                var slack = new SlackArrivals(slackLedger, lookUps);
                var twilio = new TwilioArrivals(smsLedger, lookUps)) {
            var soudan = servers.soudan(store, slack.uri(), twilio.uri(), options.profile());
            machine(store, soudan);
            StoreUse.Trips newcomers;
            try (var service = soudan.child()) {
                new Loads(options, servers, store, soudan, report).measure(slackLedger, smsLedger);
                newcomers = store(store, soudan);
                report.line("Service memory after the load: %d MB resident (%s).", service.residentMegabytes(),
                        String.join(" ", options.flags()));
            }
            if (options.wants("limit")) {
                limit(store, newcomers);
            }
        }
        report.line("Outcomes that the service did not know and looked up at the provider: %d.", lookUps.get());
        boolean slackEven = balance("Slack", slackLedger);
        boolean smsEven = balance("SMS", smsLedger);
        report.write(folder.resolve("report.md"));
        return slackEven && smsEven;
    }

    private void machine(Store store, Servers.Listening soudan) {
        report.line("%d cores, Java %s, %s (appendonly yes, appendfsync always), driver and servers on the same cores; "
                + "%d connections, %d people a channel, fixed rate %d/s, %d s a measurement in %d rounds.",
                Runtime.getRuntime().availableProcessors(), Runtime.version(), store.kind(), options.connections(),
                options.people(), options.rate(), options.seconds().toSeconds(), Options.ROUNDS);
        report.line("Ready to serve %.1f s after its process was started.", soudan.startedIn().toMillis() / 1e3);
    }

    /** What newcomers ask of Redis. */
    private StoreUse.Trips store(Store store, Servers.Listening soudan) throws IOException, InterruptedException {
        say("Redis");
        var load = new Load(soudan.port(), Traffic.slack("Z", 20), slackLedger, 1);
        var newcomers = StoreUse.trips(store, load, slackLedger);
        var known = StoreUse.trips(store, load, slackLedger);
        report.row("| Redis round trips a turn, one turn at a time | before the acknowledgement | relay |");
        report.row("| --- | --- | --- |");
        report.trips("newcomer (cold)", newcomers);
        report.trips("known (warm near cache)", known);
        report.row("");
        var size = StoreUse.size(store);
        report.line("A session takes %.0f bytes of memory in Redis, its sealed body %.0f (mean of %d).", size.memory(),
                size.body(), size.sessions());
        return newcomers;
    }

    private void limit(Store store, StoreUse.Trips newcomers) throws InterruptedException {
        say("the limit");
        var commit = newcomers.commands().stream()
                .filter(command -> command.name().equals("commit.lua"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no commit was heard"));
        var limit = new CommitLimit(store, options.connections(), commit);
        report.line("The limit: the same Redis does %.0f commits/s of this service's script with nothing else running "
                + "(Jedis, %d connections).", limit.measure(Duration.ofSeconds(3)), options.connections());
    }

    private boolean balance(String channel, Ledger ledger) {
        var balance = ledger.balance();
        report.line("%s over the whole run: %d messages accepted, %d lost, %d doubled.", channel, balance.accepted(),
                balance.lost(), balance.doubled());
        return balance.isEven();
    }

    static void say(String doing) {
        System.err.println("Measuring: " + doing + " ...");
    }

    private static void empty(Path run) throws IOException {
        if (Files.exists(run)) {
            try (var files = Files.walk(run)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(run);
    }
}
