package org.soudan.bot.access;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.soudan.bot.access.Chain.Head;
import org.soudan.bot.settings.WrongSetting;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.Environment;

/**
 * The command {@code verify-trail [FILE]}: verifies the record of who read what, beside the running service. In the file it
 * keeps where the chains end, and finds out the next time when all of the store was put back to an earlier state.
 */
public final class VerifyTrail {

    public static final String COMMAND = "verify-trail";

    private VerifyTrail() {}

    /** Says in one line what came of it; 0 when all is intact, 1 when not, or when it cannot be told. */
    public static int run(List<String> arguments, Clock clock, PrintStream out) {
        var files = arguments.stream().filter(argument -> !argument.startsWith("--")).map(Path::of).toList();
        if (files.size() > 1) {
            out.println("Name one file at most: java -jar soudan.jar " + COMMAND + " [FILE]");
            return 1;
        }
        try (var store = new SpringApplicationBuilder(Parts.class).web(WebApplicationType.NONE).lazyInitialization(true)
                .logStartupInfo(false)
                .initializers(parts -> parts.getBeanFactory().registerSingleton("clock", clock))
                .bannerMode(Banner.Mode.OFF)
                .run(arguments.stream().filter(a -> a.startsWith("--")).toArray(String[]::new))) {
            return verify(store.getBean(Verification.class), files, out);
        } catch (TrailUnavailable away) {
            out.println("The store of the trail cannot be reached.");
        } catch (IOException broken) {
            out.println("The file cannot be read or written.");
        }
        return 1;
    }

    private static int verify(Verification trail, List<Path> files, PrintStream out) throws IOException {
        var heads = trail.heads();
        var verdict = trail.verify(files.isEmpty() ? Map.of() : read(files.getFirst()));
        out.println(sentence(verdict));
        if (!(verdict instanceof Verdict.Intact)) {
            return 1;
        }
        if (!files.isEmpty()) {
            Files.write(files.getFirst(), heads.stream().map(Head::text).toList());
        }
        return 0;
    }

    private static String sentence(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Intact(var entries) -> "The trail is intact: %d entries.".formatted(entries);
            case Verdict.Broken(var chain, var number) ->
                "Chain %d: entry %d is not as it was written, or one before it is missing.".formatted(chain, number);
            case Verdict.Missing(var chain, var number) ->
                "Chain %d: entry %d and what came after it are missing.".formatted(chain, number);
            case Verdict.Other(var chain, var number) ->
                "Chain %d: entry %d is not the one that was there at the last verification.".formatted(chain, number);
        };
    }

    /** One line a chain; no file yet is no knowledge yet. */
    private static Map<Integer, Head> read(Path file) throws IOException {
        var known = new HashMap<Integer, Head>();
        if (Files.exists(file)) {
            Files.readAllLines(file).forEach(line -> known.put(known.size(), Head.parse(line)));
        }
        return known;
    }

    /** What of the service is needed, made only when it is; nothing of it sends or listens. Not annotated as what the service itself would find. */
    @ComponentScan({"org.soudan.bot.access", "org.soudan.bot.crypto", "org.soudan.bot.redis"})
    @ConfigurationPropertiesScan("org.soudan.bot.redis")
    static class Parts {

        private static final List<String> PLACES = List.of("soudan.redis.url", "soudan.redis.sentinels",
                "soudan.redis.cluster");

        /** A second embedded server on the same folder would harm it. */
        Parts(Environment settings) {
            if (PLACES.stream().allMatch(place -> settings.getProperty(place, "").isBlank())) {
                throw new WrongSetting("soudan.redis.url", "the address of the Redis whose trail is to be verified");
            }
        }
    }
}
