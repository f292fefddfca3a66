package org.soudan.bot.bench;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What was measured, as Markdown without a date. */
final class Report {

    private final List<String> lines = new ArrayList<>();

    @FormatMethod
    void line(@FormatString String text, Object... values) {
        lines.add(text.formatted(values));
        lines.add("");
    }

    void loads(String title, List<Figures> all) {
        line("### %s", title);
        lines.add("| server | turns/s (slowest–fastest round) | answered/s | ack p50 / p99 ms | in→out p50 / p99 ms "
                + "| CPU µs/turn | Redis CPU µs/turn | errors |");
        lines.add("| --- | --- | --- | --- | --- | --- | --- | --- |");
        all.forEach(figures -> {
            var acks = figures.acks();
            var replies = figures.replies();
            boolean replying = replies.count() > 0;
            lines.add(format("| %s | %.0f (%.0f–%.0f) | %s | %.1f / %.1f | %s | %.0f | %s | %d |",
                    figures.name(), figures.acknowledged(), figures.slowest(), figures.fastest(),
                    replying ? format("%.0f", figures.delivered()) : "–",
                    acks.percentile(50), acks.percentile(99),
                    replying ? format("%.1f / %.1f", replies.percentile(50), replies.percentile(99)) : "–",
                    figures.cpuMicrosATurn(),
                    replying ? format("%.0f", figures.redisMicrosATurn()) : "–",
                    figures.errors()));
        });
        lines.add("");
    }

    /** Ours over theirs, of the same run. */
    void ratios(Target.Compared compared) {
        lines.add("| ours / theirs | turns/s | ack p99 at the fixed rate | CPU per turn |");
        lines.add("| --- | --- | --- | --- |");
        var ours = compared.closed().getFirst();
        var oursOpen = compared.open().getFirst();
        for (int i = 1; i < compared.closed().size(); i++) {
            var theirs = compared.closed().get(i);
            var theirsOpen = compared.open().get(i);
            lines.add(format("| Soudan / %s | %.2f | %.2f | %.2f |", theirs.name(),
                    ours.acknowledged() / theirs.acknowledged(),
                    oursOpen.acks().percentile(99) / theirsOpen.acks().percentile(99),
                    ours.cpuMicrosATurn() / theirs.cpuMicrosATurn()));
        }
        lines.add("");
    }

    void trips(String who, StoreUse.Trips trips) {
        lines.add(format("| %s | %.2f: %s | %.2f: %s |", who, sum(trips.beforeAck()), counts(trips.beforeAck()),
                sum(trips.relay()), counts(trips.relay())));
    }

    void row(String row) {
        lines.add(row);
    }

    static String counts(Map<String, Double> counts) {
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= 0.02)
                .map(e -> format("%s %.2f", e.getKey(), e.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static double sum(Map<String, Double> counts) {
        return counts.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    @FormatMethod
    static String format(@FormatString String text, Object... values) {
        return String.format(Locale.ROOT, text, values);
    }

    void write(Path file) throws IOException {
        lines.forEach(System.out::println);
        Files.write(file, lines);
    }
}
