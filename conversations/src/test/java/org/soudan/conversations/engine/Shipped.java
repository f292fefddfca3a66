package org.soudan.conversations.engine;

import java.util.List;
import java.util.stream.Stream;
import org.soudan.conversations.Today;
import org.soudan.conversations.flow.StepRef;
import org.soudan.conversations.safety.Alarm;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.text.Language;

/** The shipped content, loaded once, and questions about its turns. */
final class Shipped {

    static final Content CONTENT = Today.CONTENT;

    private Shipped() {}

    static Stream<StepRef> steps() {
        return CONTENT.flows().values().stream()
                .flatMap(flow -> flow.steps().keySet().stream().map(step -> new StepRef(flow.id(), step)));
    }

    static List<Effect.Reply> replies(Turn turn) {
        return only(turn, Effect.Reply.class).toList();
    }

    static Stream<Case> shown(Turn turn) {
        return only(turn, Effect.CaseChanged.class).map(Effect.CaseChanged::now);
    }

    static List<String> heard(Turn turn) {
        return only(turn, Effect.Heard.class).map(Effect.Heard::words).toList();
    }

    static List<Phrase> noted(Turn turn) {
        return only(turn, Effect.Noted.class).map(Effect.Noted::note).toList();
    }

    /** Whether the first thing said is nothing but the fixed words for this alarm. */
    static boolean saysFirst(Turn turn, Alarm alarm) {
        var first = turn.effects().stream().findFirst().filter(Effect.Reply.class::isInstance);
        return Stream.of(Language.values())
                .map(language -> CONTENT.crisisWords(alarm, language, turn.session().touched()).strip())
                .anyMatch(words -> first.filter(reply -> ((Effect.Reply) reply).text().equals(words)).isPresent());
    }

    private static <E extends Effect> Stream<E> only(Turn turn, Class<E> type) {
        return turn.effects().stream().filter(type::isInstance).map(type::cast);
    }
}
