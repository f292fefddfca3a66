package org.soudan.bot.torture;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to torture, and with what.
 *
 * @param seed of everything that is left to chance
 * @param minutes until it is enough; 0 when {@code kills} says so
 * @param kills SIGKILLs until it is enough; 0 when {@code minutes} says so
 * @param people of each channel who write
 * @param cluster over a Redis Cluster instead of one server
 * @param plant a fault that is put into the service to see that it is found
 */
record Options(long seed, int minutes, int kills, int people, boolean cluster, Optional<Plant> plant) {

    static final String HELP = """
            ops/torture [--seed N] [--minutes 2 | --kills K] [--people 20] [--cluster] [--plant FAULT]

            Runs two instances of the service and a redis-server that syncs every write, lets people write by signed
            webhooks, with copies and repetitions as Slack and Twilio send them, and meanwhile, at random: kills instances
            and Redis (SIGKILL), ends them (SIGTERM), halts them (SIGSTOP; an instance for longer than its lease), cuts,
            refuses and swallows connections, and makes the providers refuse, hang up before and after taking a message,
            answer slowly or too late. Then it lets everything drain and compares what was accepted with what the providers
            received. Fails when anything was lost, doubled, out of order, or answered as no order of the messages explains.

            --cluster: three masters with a replica each instead of one Redis, and a message is accepted when the replica has
            it. A master is killed for so long that its replica takes its place, once at the beginning and again at
            random. Fails also when no replica ever took a place.

            The same seed gives the same messages and the same dangers in the same order; their moments differ a little.

            --kills: dangers follow each other faster, and the instances start from a cache of their classes.

            --plant puts a fault into the running service, and fails when it is NOT found:
            %s
            """
            .formatted(Plant.help());

    Duration time() {
        return minutes > 0 ? Duration.ofMinutes(minutes) : Duration.ofMinutes(kills);
    }

    /** What to type to have the same again. */
    String again() {
        return "ops/torture --seed %d %s --people %d%s%s".formatted(seed,
                minutes > 0 ? "--minutes " + minutes : "--kills " + kills, people, cluster ? " --cluster" : "",
                plant.map(p -> " --plant " + p.label()).orElse(""));
    }

    /** Throws {@link IllegalArgumentException} when they make no sense. */
    static Options of(List<String> arguments) {
        var given = new HashMap<String, String>();
        for (var i = arguments.iterator(); i.hasNext();) {
            var name = i.next();
            if (name.equals("--cluster")) {
                given.put(name, "");
            } else if (!List.of("--seed", "--minutes", "--kills", "--people", "--plant").contains(name)
                    || !i.hasNext()) {
                throw new IllegalArgumentException("not understood: " + name);
            } else {
                given.put(name, i.next());
            }
        }
        int kills = number(given, "--kills", 0);
        return new Options(
                number(given, "--seed", ThreadLocalRandom.current().nextInt(1, 1_000_000)),
                kills > 0 ? 0 : number(given, "--minutes", 2),
                kills,
                number(given, "--people", 20),
                given.containsKey("--cluster"),
                Optional.ofNullable(given.get("--plant")).map(Plant::named));
    }

    private static int number(Map<String, String> given, String name, int otherwise) {
        var text = given.get(name);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw new IllegalArgumentException(name + " takes a number from 1");
        }
        return Integer.parseInt(text);
    }
}
