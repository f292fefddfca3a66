package org.soudan.conversations.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soudan.conversations.source.Finding;
import org.soudan.conversations.text.Language;

/** Each value that a text or a route names is kept somewhere, or follows from what is known. */
final class KnownValues implements Rule.OfFlows {

    @Override
    public Stream<Finding> findings(WrittenFlow flow, Manuscript all) {
        var saved = Saved.names(flow.flow(), all);
        return flow.steps().flatMap(step -> Stream.concat(texts(step, saved), routes(step, saved)));
    }

    /** A dot cannot stand in a text's names, so {@code profile.role} is {@code profile_role} there. */
    private static Stream<Finding> texts(WrittenStep step, Set<String> saved) {
        var names = saved.stream().map(name -> name.replace('.', '_')).collect(Collectors.toSet());
        return Text.of(step).flatMap(text -> Stream.of(Language.values())
                .flatMap(language -> Arguments.of(text.words().in(language)).names().stream()
                        .filter(name -> !names.contains(name))
                        .map(name -> text.finding(language, nothing(name)))));
    }

    private static Stream<Finding> routes(WrittenStep step, Set<String> saved) {
        return Numbered.of(Steps.routes(step.step())).flatMap(route -> route.item().when().keySet().stream()
                .filter(name -> !saved.contains(name) && !KnownEvents.isEvent(name) && !Derived.NAMES.contains(name))
                .map(name -> step.finding(nothing(name), "then", route.number(), "when", name)));
    }

    private static String nothing(String name) {
        return "nothing ever keeps a value named " + name + " (save: or remember:)";
    }
}
