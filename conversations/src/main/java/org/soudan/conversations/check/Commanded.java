package org.soudan.conversations.check;

import org.soudan.conversations.engine.Command;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.flow.StepRef;
import org.soudan.conversations.flow.Target;
import org.soudan.conversations.flow.Target.Move;
import org.soudan.conversations.text.Language;

/** Where the words that work everywhere lead; see {@code engine.Obeying}. */
final class Commanded {

    private static final StepRef WELCOME = new StepRef("welcome", Flow.START);

    private Commanded() {}

    /** Whether a word leads where a target of this flow does. */
    static boolean leadsTo(Command command, Flow flow, Target target) {
        return switch (command) {
            case PERSON -> target instanceof Target.ToPerson || isNormalCase(flow, target);
            case MENU -> isStep(Obligatory.MENU, flow, target) || isStep(WELCOME, flow, target);
            case HELP -> isStep(Obligatory.HELP, flow, target);
            case PRIVACY -> isStep(Obligatory.PRIVACY, flow, target);
            case ERASE -> isStep(Obligatory.ERASE, flow, target);
            case BACK -> target.equals(new Target.Repair(Move.BACK));
            case AGAIN -> target.equals(new Target.Repair(Move.AGAIN));
            case CHANGE -> target.equals(new Target.Repair(Move.CHANGE));
            case REPEAT -> target.equals(new Target.Repair(Move.REPEAT));
            case CONTINUE -> target.equals(new Target.Repair(Move.CONTINUE));
            case ENGLISH -> target.equals(new Target.Speak(Language.EN));
            case JAPANESE -> target.equals(new Target.Speak(Language.JA));
            case REMINDERS -> target instanceof Target.Reminders;
            case STOP, START, MORE, SKIP, SAFE, LEAVE -> false;
        };
    }

    /** Other words may be said first; the case is the same. */
    private static boolean isNormalCase(Flow flow, Target target) {
        return target instanceof Target.ToStep(var to)
                && flow.step(to).filter(Commanded::isNormalCase).isPresent();
    }

    private static boolean isNormalCase(Step step) {
        return step instanceof Step.Escalate escalate && escalate.severity() == Severity.NORMAL;
    }

    private static boolean isStep(StepRef place, Flow flow, Target target) {
        return (place.flow().equals(flow.id()) && target.equals(new Target.ToStep(place.step())))
                || (place.step().equals(Flow.START) && target.equals(new Target.ToFlow(place.flow())));
    }
}
