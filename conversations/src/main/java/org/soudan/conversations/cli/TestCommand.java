package org.soudan.conversations.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.soudan.conversations.codec.SessionCodec;
import org.soudan.conversations.transcript.Coverage;
import org.soudan.conversations.transcript.Player;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays recorded conversations and tells what of the content they reach. */
@Command(name = "test", description = "Plays recorded conversations; tells what no conversation reaches.", footer = {
    "",
    "A failing conversation is shown by the first turn where the bot now answers otherwise. Then stand, for each",
    "flow and language, the steps and choices that were reached, and each one that was not."
})
final class TestCommand implements Callable<Integer> {

    private static final String RECORDED = "conversations/src/test/resources/transcripts";

    @Parameters(paramLabel = "TRANSCRIPT", description = "Files, or folders of them; the project's if none.")
    private List<Path> chosen = List.of();

    @Option(names = "--require-full", description = "Fail also when a step or a choice is not reached.")
    private boolean full;

    @Option(names = "--record", description = "Write what the bot says now into the files. Read it afterwards.")
    private boolean record;

    @Option(names = "--explore", paramLabel = "DIR", description = "Make up conversations for the rest; takes a while.")
    private Optional<Path> unexplored = Optional.empty();

    private final Supplier<ContentSource> sources;
    private final Terminal terminal;
    private final Path project;

    TestCommand(Supplier<ContentSource> sources, Terminal terminal, Path project) {
        this.sources = sources;
        this.terminal = terminal;
        this.project = project;
    }

    @Override
    public Integer call() throws IOException {
        var source = sources.get();
        var content = source.content();
        var player = new Player(content, session -> SessionCodec.read(SessionCodec.write(session)));
        var files = TranscriptFiles.read(chosen.isEmpty() ? List.of(project.resolve(RECORDED)) : chosen);
        if (record) {
            files.record(player);
        }
        if (unexplored.isPresent()) {
            files.explore(content, unexplored.get());
        }
        boolean allPlay = play(player, files);
        var coverage = files.coverage(content);
        CoverageText.lines(content, coverage, source.lines()).forEach(terminal::say);
        return allPlay && (isFull(coverage) || !full) ? 0 : 1;
    }

    private static boolean isFull(Coverage coverage) {
        return coverage.unreached().isEmpty();
    }

    private boolean play(Player player, TranscriptFiles files) {
        int failed = 0;
        for (var entry : files.byFile().entrySet()) {
            var differences = player.differences(entry.getValue());
            if (!differences.isEmpty()) {
                failed++;
                DifferenceText.lines(entry.getKey(), differences).forEach(terminal::say);
            }
        }
        int held = files.byFile().size() - failed;
        terminal.say("%d transcripts play as recorded, %d do not".formatted(held, failed));
        terminal.say("");
        return failed == 0;
    }
}
