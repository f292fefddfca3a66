package org.soudan.conversations.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Ending;
import org.soudan.conversations.session.Position;
import org.soudan.conversations.session.Rating.Mark;
import org.soudan.conversations.session.Session;

/** The first question about a talk that has ended, said with the goodbye; it may be left unanswered. */
record Asked(Content content, Session session) {

    /** The goodbye alone where nothing is to be asked: after a crisis, or where nobody talked. */
    Turn with(String goodbye, Case ended) {
        boolean talked = ended.counsellor().isPresent()
                && ended.course().ending().filter(Ending::isOfATalk).isPresent();
        if (!talked || ended.severity() == Severity.CRISIS) {
            return new Turn(session, List.of(new Effect.Reply(goodbye, List.of())));
        }
        var question = content.say(Phrase.RATE_HELPED, session.profile().language(), Map.of());
        var choices = choices(content, session, ChoiceId.Rate.Question.HELPED);
        var waiting = session.with(new Position.Offered(choices.stream().map(Choice::id).toList()));
        return new Turn(waiting, List.of(new Effect.Reply(goodbye + "\n\n" + question, choices)));
    }

    static List<Choice> choices(Content content, Session session, ChoiceId.Rate.Question question) {
        var language = session.profile().language();
        var choices = new ArrayList<Choice>();
        for (var mark : Mark.values()) {
            choices.add(new Choice(
                    new ChoiceId.Rate(question, mark).text(), content.words(Labels.of(mark)).in(language)));
        }
        choices.add(new Choice(new ChoiceId.Unrated().text(), content.words(Phrase.SKIP).in(language)));
        return choices;
    }
}
