package org.soudan.conversations.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.Scope;
import org.soudan.conversations.flow.StepRef;
import org.soudan.conversations.flow.Target.Move;
import org.soudan.conversations.learning.Terms;
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
    private Optional<Terms> terms = Optional.empty();
    private Session session;
    private Weight weight = Weight.ORDINARY;
    private boolean picked;
    private boolean erased;
    private boolean urgent;
    private boolean whole;

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

    /** What the message holds, found once; an apology for a fault does without. */
    Terms terms() {
        terms = terms.or(() -> Optional.of(Terms.of(message.text())));
        return terms.get();
    }

    /** Nothing of the session outlives this turn. */
    void erase() {
        weigh(Weight.KEPT);
        erased = true;
    }

    /** The turn weighs at least so much. */
    void weigh(Weight least) {
        weight = weight.or(least);
    }

    /** The message picked an option, so it is not words for people. */
    void pick() {
        picked = true;
    }

    /** What is said now leaves no time for a greeting. */
    void hurry() {
        urgent = true;
        sayWhole();
    }

    /** What is said now must be read at once, whatever it costs. */
    void sayWhole() {
        whole = true;
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

    /** Says what was put together elsewhere. */
    void say(String text) {
        paragraphs.add(text.strip());
    }

    void sayTopic(Phrase phrase, Flow flow) {
        say(phrase, Map.of("topic", inLanguage(flow.title())));
    }

    /** Says a flow's words, with what that flow knows. */
    void say(Words words, String flow) {
        paragraphs.add(text(words, flow).strip());
    }

    String text(Phrase phrase, Map<String, ?> values) {
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

    void offerButton(Move move) {
        offerButton(new ChoiceId.Repair(move), Labels.of(move));
    }

    /** A choice that is shown as a button; by SMS its word does the same. */
    void offerButton(ChoiceId id, Phrase label) {
        if (message.channel() != Channel.SMS) {
            buttons.add(new Choice(id.text(), text(label, Map.of())));
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

    /** Says what was left of an answer that was too long for one SMS. */
    void readOn() {
        paragraphs.add(session.aside().unread());
    }

    private Language language() {
        return session.profile().language();
    }

    /**
     * One reply for all that was said, before the other effects; none to a phone that has opted out. What was left unread
     * before is forgotten.
     */
    Turn turn() {
        boolean refused = session.profile().optedOut() && message.channel() == Channel.SMS;
        session = session.with(session.aside().withUnread(""));
        if (!paragraphs.isEmpty() && !refused) {
            choices.addAll(buttons);
            effects.addFirst(greeting(reply(String.join("\n\n", paragraphs))));
        }
        if (erased) {
            effects.add(new Effect.Erased());
            session = session.erased();
        }
        return new Turn(session, List.copyOf(effects), weight);
    }

    private Effect.Reply reply(String text) {
        if (whole || message.channel() != Channel.SMS) {
            return new Effect.Reply(text, List.copyOf(choices));
        }
        var language = language();
        var more = "\n\n" + text(Phrase.MORE_TO_READ, Map.of());
        var pages = new SmsPages(body -> content.limits().sms().holds(body, language), more);
        var beginning = pages.beginning(text, choices);
        var rest = text.substring(beginning.length());
        session = session.with(session.aside().withUnread(rest));
        return rest.isEmpty() ? new Effect.Reply(text, List.copyOf(choices)) : pages.page(beginning);
    }

    /** To the first reply the bot adds what it is; that is read whole and counts into no budget. */
    private Effect.Reply greeting(Effect.Reply reply) {
        if (session.profile().greeted() || urgent) {
            return reply;
        }
        session = session.with(session.profile().met());
        return new Effect.Reply(text(Phrase.HELLO, Map.of()) + "\n\n" + reply.text(), reply.choices());
    }
}
