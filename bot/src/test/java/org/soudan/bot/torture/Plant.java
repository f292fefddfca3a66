package org.soudan.bot.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/**
 * A fault that is put into the service: some lines of its sources are replaced, and what is made of them is put before
 * the service's own classes and scripts. Nothing of it is in the service itself.
 */
record Plant(String label, String what, List<Edit> edits) {

    /**
     * Lines to replace.
     *
     * @param file under the bot's {@code src/main}
     */
    record Edit(String file, String from, String to) {
        String in(String source) {
            if (!source.contains(from)) {
                throw new IllegalStateException(file + " has changed: the plant finds nothing to replace there");
            }
            return source.replace(from, to);
        }
    }

    static final Path MAIN = Path.of("bot/src/main");
    private static final String LUA = "resources/lua/";
    private static final String DIALOGUE = "java/org/soudan/bot/dialogue/Dialogue.java";

    static final List<Plant> ALL = List.of(
            new Plant("acknowledge-before-commit", "a message is acknowledged, and stored afterwards", List.of(
                    dialogue("return store(in) ? new Accepted.Done() : new Accepted.Duplicate();", """
                            Thread.startVirtualThread(() -> {
                                try {
                                    store(in);
                                } catch (StoreUnavailable away) {
                                    return;
                                }
                            });
                            return new Accepted.Done();"""))),
            new Plant("no-revision-check", "commit.lua stores over whatever another message changed meanwhile", List.of(
                    script("commit", "if (redis.call('HGET', session, 'revision') or '0') ~= expected then",
                            "if false then"))),
            new Plant("send-before-commit", "replies are sent, and what they answer is stored afterwards", List.of(
                    dialogue("private final Emergency emergency;",
                            "private final List<Carrier> carriers;\nprivate final Emergency emergency;"),
                    dialogue("this.store = store;", "this.store = store;\nthis.carriers = carriers;"),
                    dialogue("var result = store.commit(", """
                            entries.forEach(entry -> carriers.stream()
                                    .filter(carrier -> carrier.takes(entry))
                                    .forEach(carrier -> carrier.send(entry)));
                            var result = store.commit("""),
                    dialogue("entries, erase, tally", "List.of(), erase, tally"))),
            new Plant("no-replicas", "a message is accepted that no replica has; only --cluster can find it", List.of(
                    new Edit("java/org/soudan/bot/redis/Acknowledged.java", "if (reached.get() < replicas) {",
                            "if (reached.get() < 0) {"))),
            new Plant("no-fencing", "own.lua gives a partition to whoever asks, begin.lua asks nobody whose it is",
                    List.of(
                            script("own", "if holder and holder ~= token then", "if false then"),
                            script("begin", "if redis.call('GET', lease) ~= token then", "if false then"),
                            script("begin", "if by ~= token and now - tonumber(at) < longest_try then",
                                    "if false then"))));

    private static Edit dialogue(String from, String to) {
        return new Edit(DIALOGUE, from, to);
    }

    private static Edit script(String name, String from, String to) {
        return new Edit(LUA + name + ".lua", from, to);
    }

    static Plant named(String label) {
        return ALL.stream()
                .filter(plant -> plant.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such fault: " + label));
    }

    static String help() {
        return ALL.stream()
                .map(plant -> "  %-27s%s".formatted(plant.label, plant.what))
                .collect(Collectors.joining("\n"));
    }

    /** Whether the sources are still those that it was written for. */
    boolean fits(Path main) throws IOException {
        for (var edit : edits) {
            if (!Files.readString(main.resolve(edit.file)).contains(edit.from)) {
                return false;
            }
        }
        return true;
    }

    /** Puts what is changed into a folder, to stand before the service on its class path. */
    void into(Path folder) throws IOException {
        for (var file : edits.stream().map(Edit::file).distinct().toList()) {
            var source = Files.readString(MAIN.resolve(file));
            for (var edit : edits) {
                source = edit.file.equals(file) ? edit.in(source) : source;
            }
            put(file, source, folder);
        }
    }

    private static void put(String file, String source, Path folder) throws IOException {
        boolean script = file.startsWith(LUA);
        var changed = folder.resolve(script ? file.substring("resources/".length()) : "sources/" + file);
        Files.createDirectories(changed.getParent());
        Files.writeString(changed, source);
        if (!script) {
            compile(changed, folder);
        }
    }

    private static void compile(Path source, Path folder) {
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-nowarn", "-d",
                folder.toString(), "-cp", System.getProperty("java.class.path"), source.toString());
        if (failed != 0) {
            throw new IllegalStateException("the plant cannot be compiled");
        }
    }
}
