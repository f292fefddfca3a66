package org.soudan.bot.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The service under load, beside its peers. */
record Loads(Options options, Servers servers, Store store, Servers.Listening soudan, Report report) {

    void measure(Ledger slackLedger, Ledger smsLedger) throws IOException, InterruptedException {
        if (options.wants("slack") || options.wants("peers")) {
            slack(slackLedger);
        }
        if (options.wants("sms")) {
            sms(smsLedger);
        }
    }

    private void sms(Ledger ledger) throws InterruptedException {
        var sms = target(soudan, Traffic.sms(options.people()), ledger, Optional.of(store));
        warmUp(sms);
        Bench.say("SMS");
        var compared = Target.compare(List.of(sms), options);
        report.loads("SMS, as fast as acknowledged", compared.closed());
        report.loads("SMS, at the fixed rate", compared.open());
    }

    private void slack(Ledger ledger) throws IOException, InterruptedException {
        var targets = new ArrayList<Target>();
        targets.add(target(soudan, Traffic.slack("A", options.people()), ledger, Optional.of(store)));
        if (options.wants("peers")) {
            var peers = new ArrayList<>(List.of(servers.boltForJava()));
            servers.boltForNode().ifPresent(peers::add);
            peers.forEach(peer -> targets.add(
                    target(peer, Traffic.slack("A", options.people()), new Ledger(), Optional.empty())));
        }
        for (var target : targets) {
            warmUp(target);
        }
        Bench.say("Slack");
        var before = store.calls();
        var compared = Target.compare(targets, options);
        var calls = difference(store.calls(), before,
                compared.closed().getFirst().accepted() + compared.open().getFirst().accepted());
        targets.stream().skip(1).forEach(peer -> peer.server().child().close());
        report.loads("Slack, as fast as acknowledged", compared.closed());
        report.loads("Slack, at the fixed rate", compared.open());
        if (targets.size() > 1) {
            report.ratios(compared);
        }
        report.line("Redis calls a turn under this load, those inside scripts included: %s.", Report.counts(calls));
    }

    private void warmUp(Target target) throws InterruptedException {
        Bench.say("warming up " + target.server().name());
        long errors = target.warmUp(options);
        if (errors > 0) {
            report.line("While it was warmed up, %s failed to accept %d messages.", target.server().name(), errors);
        }
    }

    private Target target(Servers.Listening server, Traffic traffic, Ledger ledger, Optional<Store> store) {
        return new Target(server, new Load(server.port(), traffic, ledger, options.connections()), ledger, store);
    }

    private static Map<String, Double> difference(Map<String, Long> after, Map<String, Long> before, long turns) {
        var difference = new TreeMap<String, Double>();
        after.forEach((name, count) -> difference.put(
                name, (count - before.getOrDefault(name, 0L)) / (double) Math.max(1, turns)));
        return difference;
    }
}
