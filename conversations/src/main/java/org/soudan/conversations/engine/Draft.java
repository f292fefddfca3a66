package org.soudan.conversations.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Position;
import org.soudan.conversations.session.Session;
import org.soudan.conversations.text.Characters;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Words;

/** One turn while it is being made. Lives for one call of the engine. */
final class Draft {

    final Content content;
    final Message message;
    final Instant now;

    private final List<String> paragraphs = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
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
        say(content.words(phrase), Map.of());
    }

    void say(Words words) {
        say(words, session.values());
    }

    void say(Words words, Map<String, String> values) {
        paragraphs.add(content.say(words, language(), values).strip());
    }

    void offer(ChoiceId id, Words label) {
        choices.add(new Choice(id.text(), label.in(language())));
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

    void remember(Map<String, String> values) {
        if (!values.isEmpty()) {
            var known = new TreeMap<>(session.values());
            values.forEach((name, value) -> known.put(name, Characters.clip(value, content.limits().valueLength())));
            session = session.with(known);
        }
    }

    /** What routes decide by: the values kept, and {@code channel} and {@code language}. */
    Map<String, String> known() {
        var known = new TreeMap<>(session.values());
        known.put("channel", message.channel() == Channel.SMS ? "sms" : "slack");
        known.put("language", language() == Language.JA ? "ja" : "en");
        return known;
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
            effects.addFirst(new Effect.Reply(String.join("\n\n", paragraphs), List.copyOf(choices)));
        }
        if (erased) {
            effects.add(new Effect.Erased());
            session = session.erased();
        }
        return new Turn(session, List.copyOf(effects));
    }
}
