package org.soudan.conversations.check;

import java.util.Locale;
import java.util.stream.Stream;
import org.soudan.conversations.engine.Command;
import org.soudan.conversations.engine.Commands;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.source.Finding;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Plain;

/** Who writes a label gets what it names: it is no word that works everywhere, unless that leads to the same place. */
final class NoCommandLabels implements Rule.OfSteps {

    @Override
    public Stream<Finding> findings(WrittenStep step, Manuscript all) {
        return all.commands().value().stream().flatMap(commands -> Numbered.of(Text.labels(step).toList())
                .flatMap(label -> findings(step, label, commands)));
    }

    private static Stream<Finding> findings(WrittenStep step, Numbered<Text> label, Commands commands) {
        return Stream.of(Language.values())
                .flatMap(language -> commands.read(Plain.of(label.item().words().in(language))).stream()
                        .filter(command -> !isChosenAllTheSame(step, Integer.parseInt(label.number()), command))
                        .map(command -> label.item().finding(language, told(command))));
    }

    private static String told(Command command) {
        return "this is a word that works everywhere (%s), so nobody could choose it in words; take other words"
                .formatted(command.name().toLowerCase(Locale.ROOT));
    }

    /** "Skip" is an answer like another where the question may not be skipped. Words that stop SMS are another rule's. */
    private static boolean isChosenAllTheSame(WrittenStep step, int number, Command command) {
        return switch (command) {
            case STOP -> true;
            case SKIP -> !(step.step() instanceof Step.Ask ask && ask.skippable());
            default -> step.step() instanceof Step.Choose choose
                    && choose.options().get(number).values().isEmpty()
                    && Commanded.leadsTo(command, step.in().flow(), choose.options().get(number).target());
        };
    }
}
