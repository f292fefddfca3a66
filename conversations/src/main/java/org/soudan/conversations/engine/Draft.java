package org.soudan.conversations.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.Scope;
import org.soudan.conversations.flow.StepRef;
import org.soudan.conversations.flow.Target.Move;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Position;
import org.soudan.conversations.session.Session;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Words;

/** One turn while it is being made. Lives for one call of the engine. */
final class Draft {

    final Content content;
    final Message message;
    final Instant now;

    private final List<String> paragraphs = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private final Set<Choice> buttons = new LinkedHashSet<>();
    private final List<Effect> effects = new ArrayList<>();
    private Session session;
    private boolean picked;
    private boolean erased;
    private boolean urgent;

    Draft(Content content, Session session, Message message, Instant now) {
        this.content = content;
        this.session = session;
        this.message = message;
        this.now = now;
    }

    Session session() {
        return session;
    }

    void become(Session next) {
        session = next;
    }

    void become(Position position) {
        session = session.with(position);
    }

    /** Nothing of the session outlives this turn. */
    void erase() {
        erased = true;
    }

    /** The message picked an option, so it is not words for people. */
    void pick() {
        picked = true;
    }

    /** What is said now leaves no time for a greeting. */
    void hurry() {
        urgent = true;
    }

    boolean isSilent() {
        return paragraphs.isEmpty();
    }

    boolean holdsWords() {
        return !picked && !message.text().isBlank();
    }

    void say(Phrase phrase) {
        say(phrase, Map.of());
    }

    void say(Phrase phrase, Map<String, String> values) {
        paragraphs.add(text(phrase, values).strip());
    }

    void sayTopic(Phrase phrase, Flow flow) {
        say(phrase, Map.of("topic", inLanguage(flow.title())));
    }

    /** Says a flow's words, with what that flow knows. */
    void say(Words words, String flow) {
        paragraphs.add(text(words, flow).strip());
    }

    String text(Phrase phrase, Map<String, String> values) {
        return content.say(phrase, language(), values);
    }

    String text(Words words, String flow) {
        return content.say(words, language(), new Shown(content, session, flow, now));
    }

    String inLanguage(Words words) {
        return words.in(language());
    }

    /** That a question waits which was left; where there are buttons, with one that leads there. */
    void remindOfWhatWasLeft(Phrase phrase) {
        session.aside().left().map(StepRef::flow).map(content.flows()::get).ifPresent(flow -> {
            sayTopic(phrase, flow);
            offerButton(Move.CONTINUE);
        });
    }

    void offer(ChoiceId id, Words label) {
        offer(id, inLanguage(label));
    }

    void offer(ChoiceId id, String label) {
        choices.add(new Choice(id.text(), label));
    }

    void offerAgain(String choice) {
        Labels.of(choice, content).ifPresent(label -> choices.add(new Choice(choice, inLanguage(label))));
    }

    /** A choice that is shown as a button; by SMS its word does the same. */
    void offerButton(Move move) {
        if (message.channel() != Channel.SMS) {
            buttons.add(new Choice(new ChoiceId.Repair(move).text(), text(Labels.of(move), Map.of())));
        }
    }

    void withoutChoices() {
        choices.clear();
    }

    /** How dates are said in this turn. */
    When when() {
        return new When(content, language(), now);
    }

    /** Waits for one of the choices offered in this turn. */
    void awaitChoice() {
        become(new Position.Offered(choices.stream().map(Choice::id).toList()));
    }

    void add(Effect effect) {
        effects.add(effect);
    }

    void miss() {
        session = session.withMisses(session.misses() + 1);
    }

    boolean hasMissedOften() {
        return session.misses() >= content.limits().missesBeforePerson();
    }

    void remember(String flow, Map<String, String> values) {
        session = Values.keep(session, flow, values, content.limits());
    }

    void forget(String flow, String name) {
        session = Values.forget(session, Scope.key(flow, name)::equals);
    }

    /** What a flow's routes decide by. */
    Known known(String flow) {
        return new Known(content.calendar(), session, flow, message, now);
    }

    /** The next page of an answer that was too long for one SMS. */
    void readOn() {
        var unread = session.aside().unread();
        if (unread.isEmpty()) {
            say(Phrase.NOTHING_MORE);
        } else {
            paragraphs.add(unread.getFirst());
            session = session.with(session.aside().withUnread(unread.subList(1, unread.size())));
        }
    }

    private Language language() {
        return session.profile().language();
    }

    /** One reply for all that was said, before the other effects; none to a phone that has opted out. */
    Turn turn() {
        boolean refused = session.profile().optedOut() && message.channel() == Channel.SMS;
        if (!paragraphs.isEmpty() && !refused) {
            if (!session.profile().greeted() && !urgent) {
                paragraphs.addFirst(content.say(Phrase.HELLO, language(), Map.of()));
                session = session.with(session.profile().met());
            }
            choices.addAll(buttons);
            effects.addFirst(new Effect.Reply(String.join("\n\n", paragraphs), List.copyOf(choices)));
        }
        if (erased) {
            effects.add(new Effect.Erased());
            session = session.erased();
        }
        return new Turn(session, List.copyOf(effects));
    }
}
