package org.soudan.bot.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What to measure and for how long.
 *
 * @param seconds of each measurement
 * @param warmUp of the service before it; the peers, which do less, get half
 * @param rate messages a second while latency is measured
 * @param connections kept alive, and so requests under way at once
 * @param people of each channel who write in turn
 * @param only the parts to measure
 * @param flags of the JVMs
 * @param profile whether the service records itself with JFR
 */
record Options(
        Duration seconds,
        Duration warmUp,
        int rate,
        int connections,
        int people,
        Set<String> only,
        List<String> flags,
        boolean profile) {

    private static final Set<String> PARTS = Set.of("slack", "sms", "peers", "limit");

    /** How many times the servers take turns, so that a noisy moment of the machine does not hit only one of them. */
    static final int ROUNDS = 3;

    static final String HELP = """
            ops/bench [--seconds 12] [--warm-up 20] [--rate 200] [--connections 32] [--people 3000]
                      [--only slack,sms,peers,limit] [--jvm "-Xmx512m"] [--profile]

            Measures the service, Redis syncing every write to disk, with providers played on this machine:
              slack   Slack messages: closed loop for throughput, fixed rate for latency
              sms     the same with Twilio's webhooks
              peers   the Slack load on bare Bolt for Java and bare npm @slack/bolt, which only acknowledge
              limit   the commit script alone on the same Redis
            Writes target/bench/report.md of the bot, too. Fails when a message is lost or answered twice.
            --jvm gives the JVMs, the service's and bare Bolt's, other flags.
            --profile makes the service record itself (target/bench/run/service.jfr).

            ops/bench turns    what deciding alone costs (JMH)
            ops/bench queue    how long people wait on simulated days
            """;

    boolean wants(String part) {
        return only.contains(part);
    }

    Duration round() {
        return seconds.dividedBy(ROUNDS);
    }

    /** Throws {@link IllegalArgumentException} when they make no sense. */
    static Options of(List<String> arguments) {
        var given = new HashMap<String, String>(Map.of("--seconds", "12", "--warm-up", "20", "--rate", "200",
                "--connections", "32", "--people", "3000", "--jvm", "-Xmx512m", "--only", String.join(",", PARTS)));
        var profile = false;
        for (var i = arguments.iterator(); i.hasNext();) {
            var name = i.next();
            if (name.equals("--profile")) {
                profile = true;
            } else if (given.containsKey(name) && i.hasNext()) {
                given.put(name, i.next());
            } else {
                throw new IllegalArgumentException("not understood: " + name);
            }
        }
        var only = new HashSet<>(List.of(given.getOrDefault("--only", "").split(",")));
        if (!PARTS.containsAll(only)) {
            throw new IllegalArgumentException("--only takes some of " + PARTS);
        }
        return new Options(
                Duration.ofSeconds(number(given, "--seconds")),
                Duration.ofSeconds(number(given, "--warm-up")),
                number(given, "--rate"),
                number(given, "--connections"),
                number(given, "--people"),
                only,
                List.of(given.getOrDefault("--jvm", "").strip().split("\\s+")),
                profile);
    }

    private static int number(Map<String, String> given, String name) {
        var text = given.getOrDefault(name, "");
        if (!text.matches("[1-9]\\d{0,5}")) {
            throw new IllegalArgumentException(name + " takes a number from 1");
        }
        return Integer.parseInt(text);
    }
}
