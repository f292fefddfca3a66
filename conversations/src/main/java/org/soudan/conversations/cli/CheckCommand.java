package org.soudan.conversations.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

/** Finds the faults of all files at once. */
@Command(name = "check", description = "Finds the faults of all files at once, each with what to do.")
final class CheckCommand implements Callable<Integer> {

    private final Supplier<ContentSource> source;
    private final Terminal terminal;

    CheckCommand(Supplier<ContentSource> source, Terminal terminal) {
        this.source = source;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var content = source.get();
        var findings = content.findings();
        if (findings.isEmpty()) {
            clean(content);
            return 0;
        }
        findings.forEach(finding -> terminal.say(finding.toString()));
        terminal.say("");
        terminal.say(findings.size() == 1 ? "1 fault" : findings.size() + " faults");
        return 1;
    }

    private void clean(ContentSource clean) {
        var content = clean.content();
        var flows = content.flows().values();
        int steps = flows.stream().mapToInt(flow -> flow.steps().size()).sum();
        int shown = flows.stream()
                .flatMap(flow -> Shown.of(flow, content))
                .mapToInt(text -> 1 + text.labels().size())
                .sum();
        terminal.say("check clean: %d flows, %d steps, %d facts, %d texts in each language".formatted(flows.size(),
                steps, clean.facts(), shown + flows.size() + content.phrases().size()));
    }
}
