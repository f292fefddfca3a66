package org.soudan.conversations.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws the flows. */
@Command(name = "draw", description = "Draws each flow, and which flow leads to which, as Mermaid flow charts.", footer = {
    "", "GitHub, GitLab, many editors and https://mermaid.live show .mmd files as pictures."})
final class DrawCommand implements Callable<Integer> {

    private static final String OVERVIEW = "all-flows.mmd";

    @Parameters(paramLabel = "FLOW", description = "Which flows, such as japanese.jlpt; all if none.")
    private List<String> chosen = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder for the pictures.")
    private Path out = Path.of("");

    @Option(names = "--language", paramLabel = "LANGUAGE", description = "en or ja; en if not given.")
    private Language language = Language.EN;

    private final Supplier<ContentSource> source;
    private final Terminal terminal;

    DrawCommand(Supplier<ContentSource> source, Terminal terminal) {
        this.source = source;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var content = source.get().content();
        var flows = flows(content);
        Files.createDirectories(out);
        for (var flow : flows) {
            Files.writeString(out.resolve(flow.id() + ".mmd"), FlowPicture.of(flow, content, language));
        }
        Files.writeString(out.resolve(OVERVIEW), FlowsPicture.of(content, language));
        terminal.say("%d flows and %s drawn in %s".formatted(flows.size(), OVERVIEW, out));
        return 0;
    }

    private Collection<Flow> flows(Content content) {
        return chosen.isEmpty() ? content.flows().values() : chosen.stream().map(id -> flow(content, id)).toList();
    }

    private static Flow flow(Content content, String id) {
        return Optional.ofNullable(content.flows().get(id))
                .orElseThrow(() -> new Unusable("There is no flow named " + id + "."));
    }
}
