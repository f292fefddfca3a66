package org.soudan.conversations.cli;

import java.util.concurrent.Callable;
import org.soudan.conversations.codec.ContentFault;
import org.soudan.conversations.engine.Content;
import picocli.CommandLine.Command;

/** Finds the faults of all files at once. */
@Command(name = "check", description = "Finds the faults of all files at once, each with what to do.")
final class CheckCommand implements Callable<Integer> {

    private final ContentSource source;
    private final Terminal terminal;

    CheckCommand(ContentSource source, Terminal terminal) {
        this.source = source;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            clean(source.content());
            return 0;
        } catch (ContentFault faults) {
            var findings = String.valueOf(faults.getMessage()).lines().toList();
            findings.forEach(terminal::say);
            terminal.say("");
            terminal.say(findings.size() == 1 ? "1 fault" : findings.size() + " faults");
            return 1;
        }
    }

    private void clean(Content content) {
        var flows = content.flows().values();
        int steps = flows.stream().mapToInt(flow -> flow.steps().size()).sum();
        int shown = flows.stream()
                .flatMap(flow -> Shown.of(flow, content))
                .mapToInt(text -> 1 + text.labels().size())
                .sum();
        terminal.say("check clean: %d flows, %d steps, %d facts, %d texts in each language".formatted(flows.size(),
                steps, source.facts(), shown + flows.size() + content.phrases().size()));
    }
}
