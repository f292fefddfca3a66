package org.soudan.conversations.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.soudan.conversations.cli.Scores.Judged;
import org.soudan.conversations.codec.IntentFile;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how well messages find their topics. */
@Command(name = "evaluate", description = "Predicts the topics of messages and measures them against the labels.", footer = {
    "",
    "FILE holds id, lang, text and label, set apart by tabs; several labels are set apart by |.",
    "PREDICTIONS gets id, top1, top2, top3 and crisis (1 when safety reads a crisis; top1 is then safety.crisis)."
})
final class EvaluateCommand implements Callable<Integer> {

    private static final String ROW = "%-9s %9s %9s %9s %9s %9s %9s %9s %9s";

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Measured measured = new Measured();

    /** What is measured on. */
    private static final class Measured {

        @Option(names = "--in", paramLabel = "FILE", description = "The messages.")
        private Optional<Path> in = Optional.empty();

        @Option(names = "--intents", paramLabel = "JSON", description = "Another task for the same classifier, as CLINC150 is written.")
        private Optional<Path> intents = Optional.empty();
    }

    @Option(names = "--out", paramLabel = "PREDICTIONS", description = "Where to write the predictions.")
    private Optional<Path> out = Optional.empty();

    private final Supplier<ContentSource> source;
    private final Terminal terminal;
    private final InstantSource clock;

    EvaluateCommand(Supplier<ContentSource> source, Terminal terminal, InstantSource clock) {
        this.source = source;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (measured.intents.isPresent()) {
            new IntentsReport(intents(measured.intents.get()), clock, terminal).print();
            return 0;
        }
        return evaluate(measured.in.orElseThrow(() -> new Unusable("name a FILE (--in) or a JSON (--intents)")));
    }

    private static Intents intents(Path file) throws IOException {
        try {
            return new Intents(IntentFile.read(Files.readString(file)));
        } catch (IllegalArgumentException none) {
            throw new Unusable(file + " cannot be used: " + none.getMessage());
        }
    }

    private int evaluate(Path in) throws IOException {
        var content = source.get().content();
        var judged = Labelled.read(in.toString(), Files.readAllLines(in)).stream()
                .map(message -> new Judged(message, Ranking.of(message.text(), content)))
                .toList();
        if (out.isPresent()) {
            var header = Stream.of("id\ttop1\ttop2\ttop3\tcrisis");
            Files.write(out.get(), Stream.concat(header, judged.stream().map(EvaluateCommand::line)).toList());
        }
        report(judged.stream().filter(j -> !j.message().labels().isEmpty()).toList());
        return 0;
    }

    private static String line(Judged judged) {
        var ranking = judged.ranking();
        return String.join(
                "\t",
                judged.message().id(),
                ranking.top(1),
                ranking.top(2),
                ranking.top(3),
                ranking.isCrisis() ? "1" : "0");
    }

    private void report(List<Judged> judged) {
        terminal.say(
                ROW.formatted("", "messages", "top-1", "top-3", "macro-F1", "none", "taken for", "crisis", "false"));
        terminal.say(ROW.formatted("", "", "accuracy", "recall", "", "recall", "none", "recall", "alarms"));
        judged.stream().map(j -> j.message().lang()).distinct().sorted().forEach(lang -> terminal.say(
                row(lang, judged.stream().filter(j -> j.message().lang().equals(lang)).toList())));
        terminal.say(row("all", judged));
    }

    private static String row(String name, List<Judged> judged) {
        var scores = new Scores(judged);
        return ROW.formatted(
                name,
                judged.size(),
                figure(scores.top1()),
                figure(scores.top3()),
                figure(scores.macroF1()),
                figure(scores.nothingSeen()),
                figure(scores.lost()),
                figure(scores.crisisRecall()),
                figure(scores.falseAlarms()));
    }

    private static String figure(double share) {
        return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.4f", share);
    }
}
