package org.soudan.bot.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.soudan.bot.crypto.KeysetFile;
import org.soudan.bot.fakes.FakeSlack;
import org.soudan.bot.fakes.FakeTwilio;
import org.soudan.bot.fakes.Unlimited;
import org.soudan.bot.fakes.Webhooks;

/** How each server under measurement is started. Both JVMs get the same flags. */
public final class Servers {

    private static final String NODE_BOLT = "@slack/bolt@5.1.0";

    /** A server that takes Slack's webhooks at this port. */
    record Listening(String name, int port, Child child, java.time.Duration startedIn) {}

    /** Where everything is put; nothing outside of it is written. */
    private final Path folder;
    private final Path run;
    private final List<String> flags;

    /** @param flags of both JVMs */
    Servers(Path folder, List<String> flags) {
        this.flags = List.copyOf(flags);
        this.folder = folder.toAbsolutePath();
        this.run = this.folder.resolve("run");
    }

    Listening soudan(Store store, URI slack, URI twilio, boolean profile) throws IOException, InterruptedException {
        int port = Child.freePort();
        var keys = run.resolve("keys.json");
        KeysetFile.create(keys);
        var command = new ArrayList<>(List.of(Child.java()));
        command.addAll(flags);
        if (profile) {
            command.add(
                    "-XX:StartFlightRecording=settings=profile,dumponexit=true,filename=" + run.resolve("service.jfr"));
        }
        command.addAll(List.of("-jar", folder.resolve("app/soudan.jar").toString()));
        command.addAll(settings(port, keys, slack, twilio));
        command.add("--soudan.redis.url=redis://127.0.0.1:" + store.port());
        var child = Child.start("service", run, command);
        var ready = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
        return new Listening("Soudan", port, child, child.awaitAnswer(ready, true));
    }

    /** What the service is told at its start; where Redis is comes besides. */
    public static List<String> settings(int port, Path keys, URI slack, URI twilio) {
        return Stream.concat(Unlimited.arguments(), Stream.of(
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--soudan.public-url=" + SignedWebhook.PUBLIC_URL,
                "--soudan.keys=" + keys,
                "--soudan.slack.signing-secret=" + Webhooks.SIGNING_SECRET,
                "--soudan.slack.bot-token=" + FakeSlack.BOT_TOKEN,
                "--soudan.slack.desk-channel=" + FakeSlack.DESK,
                "--soudan.slack.api-url=" + slack,
                "--soudan.sms.account-sid=" + FakeTwilio.ACCOUNT,
                "--soudan.sms.auth-token=" + FakeTwilio.TOKEN,
                "--soudan.sms.number=" + FakeTwilio.NUMBER,
                "--soudan.sms.api-url=" + twilio,
                // Longer than any run, so that what is sent follows from what was written alone.
                "--soudan.clocks.first.crisis=9d")).toList();
    }

    Listening boltForJava() throws IOException, InterruptedException {
        int port = Child.freePort();
        var command = new ArrayList<>(List.of(Child.java()));
        command.addAll(flags);
        command.addAll(List.of("-cp", absolute(System.getProperty("java.class.path")), BareBolt.class.getName(),
                String.valueOf(port), Webhooks.SIGNING_SECRET));
        var child = Child.start("bolt-java", run, command);
        return new Listening("bare Bolt for Java", port, child, child.awaitAnswer(at(port), false));
    }

    /** Empty, with a line that says why, where there is no Node or no package. */
    Optional<Listening> boltForNode() throws IOException, InterruptedException {
        var home = Files.createDirectories(folder.resolve("node"));
        if (!Files.isDirectory(home.resolve("node_modules/@slack/bolt")) && !installed(home)) {
            return Optional.empty();
        }
        var script = home.resolve("bolt.mjs");
        try (InputStream source = Servers.class.getResourceAsStream("/bench/bolt.mjs")) {
            Files.copy(java.util.Objects.requireNonNull(source), script, StandardCopyOption.REPLACE_EXISTING);
        }
        try {
            int port = Child.freePort();
            var child = Child.start("bolt-node", run, List.of(
                    "node", script.toString(), String.valueOf(port), Webhooks.SIGNING_SECRET));
            return Optional.of(new Listening("npm @slack/bolt", port, child, child.awaitAnswer(at(port), false)));
        } catch (IOException | IllegalStateException without) {
            System.err.println("npm's Bolt is left out: " + without.getMessage());
            return Optional.empty();
        }
    }

    private static boolean installed(Path home) throws InterruptedException {
        try {
            var npm = new ProcessBuilder("npm", "install", "--no-audit", "--no-fund", "--prefix", home.toString(),
                    NODE_BOLT)
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("npm.log").toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(npm::destroyForcibly));
            if (npm.waitFor(60, TimeUnit.SECONDS) && npm.exitValue() == 0) {
                return true;
            }
            npm.destroyForcibly();
            System.err.println("npm's Bolt is left out: npm could not install it; see " + home.resolve("npm.log"));
        } catch (IOException noNpm) {
            System.err.println("npm's Bolt is left out: there is no npm");
        }
        return false;
    }

    private static URI at(int port) {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** The same class path, seen from another folder. */
    private static String absolute(String classPath) {
        return String.join(":", java.util.Arrays.stream(classPath.split(":"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .toList());
    }
}
