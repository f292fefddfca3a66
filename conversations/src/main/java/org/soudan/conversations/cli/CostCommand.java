package org.soudan.conversations.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.soudan.conversations.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the texts cost by SMS. */
@Command(name = "cost", description = "Shows how many SMS segments the texts of each flow take.")
final class CostCommand implements Callable<Integer> {

    private static final String ROW = "%-26s %5s %7s %7s %7s %7s  %s";

    @Option(names = "--over", paramLabel = "N", description = "List also the texts of more than N segments.")
    private Optional<Integer> over = Optional.empty();

    private final Supplier<ContentSource> source;
    private final Terminal terminal;

    CostCommand(Supplier<ContentSource> source, Terminal terminal) {
        this.source = source;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var prices = Price.all(source.get().content());
        terminal.say(ROW.formatted("flow", "texts", "en max", "en sum", "ja max", "ja sum", "dearest text"));
        prices.stream()
                .collect(groupingBy(Price::group, LinkedHashMap::new, toList()))
                .forEach((group, its) -> terminal.say(row(group, its)));
        terminal.say(row("all", prices));
        over.ifPresent(most -> list(prices, most));
        return 0;
    }

    private static String row(String group, List<Price> prices) {
        return ROW.formatted(
                group,
                prices.size() / 2,
                max(prices, Language.EN),
                sum(prices, Language.EN),
                max(prices, Language.JA),
                sum(prices, Language.JA),
                prices.stream().max(Comparator.comparingInt(Price::segments)).map(Price::toString).orElse(""));
    }

    private static int max(List<Price> prices, Language language) {
        return prices.stream().filter(p -> p.language() == language).mapToInt(Price::segments).max().orElse(0);
    }

    private static int sum(List<Price> prices, Language language) {
        return prices.stream().filter(p -> p.language() == language).mapToInt(Price::segments).sum();
    }

    private void list(List<Price> prices, int most) {
        var dear = prices.stream().filter(price -> price.segments() > most).toList();
        terminal.say("");
        terminal.say(dear.isEmpty() ? "No text is over " + most + " segments." : "Over " + most + " segments:");
        dear.stream()
                .sorted(Comparator.comparingInt(Price::segments).reversed())
                .forEach(price -> terminal.say("  " + price.group() + ", " + price));
    }
}
