package org.soudan.conversations.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soudan.conversations.directory.Entry;
import org.soudan.conversations.source.Finding;

/**
 * What must be said with the facts of an entry is said wherever one of them is, once in the flow. Words for SMS alone do
 * not count as saying it.
 */
final class NeverAlone implements Rule {

    @Override
    public Stream<Finding> findings(Manuscript all) {
        var flows = all.readable().filter(WrittenFlow::isWhole)
                .flatMap(flow -> alone(flow.steps().flatMap(Text::of).toList(), all));
        return Stream.concat(flows, alone(Text.of(all.phrases()).toList(), all));
    }

    private static Stream<Finding> alone(List<Text> texts, Manuscript all) {
        var said = texts.stream().filter(text -> !text.isForSms()).flatMap(Text::references)
                .collect(Collectors.toSet());
        var first = new LinkedHashMap<Entry, Text>();
        texts.forEach(text -> text.references()
                .filter(name -> all.directory().fact(name).isPresent())
                .flatMap(name -> all.directory().entry(name).stream())
                .forEach(entry -> first.putIfAbsent(entry, text)));
        return first.entrySet().stream()
                .filter(use -> isAlone(use.getKey(), said))
                .map(use -> use.getValue().finding(told(use.getKey())));
    }

    private static boolean isAlone(Entry entry, Set<String> said) {
        return !entry.neverWithout().isEmpty()
                && entry.neverWithout().stream().noneMatch(fact -> said.contains(entry.id() + "." + fact));
    }

    private static String told(Entry entry) {
        return "whoever speaks of " + entry.id() + " must also say one of "
                + entry.neverWithout().stream().map(fact -> "{" + entry.id() + "." + fact + "}").sorted().toList();
    }
}
