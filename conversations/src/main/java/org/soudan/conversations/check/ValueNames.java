package org.soudan.conversations.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.source.Finding;

/** What is kept has a name that texts can use, and that is not the name of something else. */
final class ValueNames implements Rule.OfSteps {

    private static final Pattern NAME = Pattern.compile("(?:(?:session|profile)\\.)?[a-z][a-z0-9_]*");

    @Override
    public Stream<Finding> findings(WrittenStep step, Manuscript all) {
        return Saved.names(step.step()).distinct().flatMap(name -> {
            if (Derived.NAMES.contains(name)) {
                return Stream.of(at(step, name, name + " is known without asking; take another name"));
            }
            return NAME.matcher(name).matches()
                    ? Stream.of()
                    : Stream.of(
                            at(step, name, name + " is no name for a value; write it such as level, session.level or "
                                    + "profile.level, with a-z, 0-9 and _"));
        });
    }

    private static Finding at(WrittenStep step, String name, String whatToDo) {
        return switch (step.step()) {
            case Step.Ask ask -> step.finding(whatToDo, "save");
            case Step.Remember remember -> step.finding(whatToDo, "remember", name);
            default -> Numbered.of(Steps.options(step.step()))
                    .filter(option -> option.item().values().containsKey(name))
                    .map(option -> step.finding(whatToDo, "choose", option.number(), "remember", name))
                    .findFirst()
                    .orElseGet(() -> step.finding(whatToDo));
        };
    }
}
