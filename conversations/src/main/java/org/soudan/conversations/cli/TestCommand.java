package org.soudan.conversations.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.soudan.conversations.codec.SessionCodec;
import org.soudan.conversations.codec.TranscriptFile;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.transcript.Coverage;
import org.soudan.conversations.transcript.Explorer;
import org.soudan.conversations.transcript.Player;
import org.soudan.conversations.transcript.Transcript;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays recorded conversations and tells what of the content they reach. */
@Command(
        name = "test",
        description = "Plays recorded conversations, shows where the bot now answers otherwise, and tells which steps and"
                + " choices no conversation reaches.")
final class TestCommand implements Callable<Integer> {

    private static final String RECORDED = "conversations/src/test/resources/transcripts";

    @Parameters(paramLabel = "TRANSCRIPT", description = "Files, or folders of files; all that the project has if none.")
    private List<Path> chosen = List.of();

    @Option(names = "--require-full", description = "Fail also when a step or a choice is not reached.")
    private boolean full;

    @Option(
            names = "--record",
            description = "Write down what the bot says now, into the files. Read them before you keep them.")
    private boolean record;

    @Option(
            names = "--explore",
            paramLabel = "DIR",
            description = "Write into this folder brief conversations that reach what no other one reaches.")
    private Optional<Path> unexplored = Optional.empty();

    private final ContentSource source;
    private final Terminal terminal;
    private final Path project;

    TestCommand(ContentSource source, Terminal terminal, Path project) {
        this.source = source;
        this.terminal = terminal;
        this.project = project;
    }

    @Override
    public Integer call() throws IOException {
        var content = source.content();
        var player = new Player(content, session -> SessionCodec.read(SessionCodec.write(session)));
        var transcripts = transcripts();
        if (record) {
            for (var entry : transcripts.entrySet()) {
                entry.setValue(player.again(entry.getValue()));
                Files.writeString(entry.getKey(), TranscriptFile.write(entry.getValue()));
            }
        }
        if (unexplored.isPresent()) {
            explore(content, transcripts, unexplored.get());
        }
        boolean allPlay = play(player, transcripts);
        boolean allReached = cover(content, transcripts.values().stream().toList());
        return allPlay && (allReached || !full) ? 0 : 1;
    }

    private boolean play(Player player, Map<Path, Transcript> transcripts) {
        int failed = 0;
        for (var entry : transcripts.entrySet()) {
            var differences = player.differences(entry.getValue());
            if (!differences.isEmpty()) {
                failed++;
                DifferenceText.lines(entry.getKey(), differences).forEach(terminal::say);
            }
        }
        terminal.say("%d transcripts play as recorded, %d do not".formatted(transcripts.size() - failed, failed));
        return failed == 0;
    }

    private boolean cover(Content content, List<Transcript> transcripts) {
        var coverage = Coverage.of(content, transcripts);
        terminal.say("");
        CoverageText.lines(content, coverage).forEach(terminal::say);
        return coverage.unreached().isEmpty();
    }

    private static void explore(Content content, Map<Path, Transcript> known, Path folder) throws IOException {
        Files.createDirectories(folder);
        var explorer = new Explorer(content, Coverage.of(content, known.values()));
        for (var flow : content.flows().keySet()) {
            for (var language : Language.values()) {
                var found = explorer.explore(flow, language);
                for (int part = 1; found.isPresent(); part++, found = explorer.explore(flow, language)) {
                    var name = "%s.choices-%s%s.yaml".formatted(
                            flow.replace('.', '-'), LanguageName.of(language), part == 1 ? "" : "-" + part);
                    Files.writeString(folder.resolve(name), TranscriptFile.write(found.get()));
                    known.put(folder.resolve(name), found.get());
                }
            }
        }
    }

    private Map<Path, Transcript> transcripts() throws IOException {
        var transcripts = new LinkedHashMap<Path, Transcript>();
        for (var path : chosen.isEmpty() ? List.of(project.resolve(RECORDED)) : chosen) {
            for (var file : files(path)) {
                transcripts.put(file, TranscriptFile.read(file.toString(), Files.readString(file)));
            }
        }
        if (transcripts.isEmpty()) {
            throw new Unusable("There are no transcripts (*.yaml) there.");
        }
        return transcripts;
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }
}
