package org.soudan.conversations.engine;

import java.time.Instant;
import java.util.Optional;
import org.soudan.conversations.calendar.Event;
import org.soudan.conversations.calendar.Watch;
import org.soudan.conversations.calendar.Wish;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Position;
import org.soudan.conversations.session.Session;

/**
 * What is said to participants who wished to hear of an event, when its time has come, as pure turns. Whoever carries a
 * turn out must commit it only on the session that it was made from, so that it is said once.
 */
public final class Reminders {

    /** What there is to do about a wish now. */
    public sealed interface Due {

        /** Nothing yet; look again then. */
        record Later(Instant until) implements Due {}

        /** Nobody wishes it any more. */
        record Never() implements Due {}

        /**
         * The wish is fulfilled by this turn.
         *
         * @param occasion names what is said, the same for the same dates
         */
        record Now(Turn turn, String occasion) implements Due {}
    }

    private final Content content;

    public Reminders(Content content) {
        this.content = content;
    }

    /** When to look again, where the calendar alone tells that there is nothing to say to anybody. */
    public Optional<Instant> quietUntil(String event, Instant now) {
        return content.calendar().event(event).flatMap(known -> new Watch(known).quietUntil(now));
    }

    /**
     * Looks at a participant's wish.
     *
     * @param channel where they are written to; to a phone that has opted out nothing is said, and the wish ends
     * @param scheduled when this was to be done
     */
    public Due due(Session session, Channel channel, String event, Instant scheduled, Instant now) {
        var wish = session.aside().reminders().stream().map(Wish::parse).filter(w -> w.event().equals(event))
                .findFirst();
        var known = content.calendar().event(event);
        return wish.isPresent() && known.isPresent()
                ? due(session, channel, new Looked(known.get(), wish.get(), scheduled, now))
                : new Due.Never();
    }

    private record Looked(Event event, Wish wish, Instant scheduled, Instant now) {}

    private Due due(Session session, Channel channel, Looked at) {
        var watch = new Watch(at.event);
        return switch (watch.look(at.wish, at.scheduled, at.now)) {
            case Watch.Look.Later(var until) -> new Due.Later(until);
            case Watch.Look.Announced(var edition) -> tell(
                    session, channel, at, Phrase.REMINDER_ANNOUNCED, edition.end() + " announced");
            case Watch.Look.Due(var edition) -> tell(
                    session, channel, at, Phrase.REMINDER_DUE, edition.end() + " " + at.wish.text());
        };
    }

    /** While a counsellor has the talk the bot is silent. */
    private Due tell(Session session, Channel channel, Looked at, Phrase phrase, String occasion) {
        if (session.help().filter(Case::isClaimed).isPresent()) {
            return new Due.Later(Watch.decentAfter(at.now));
        }
        var draft = new Draft(content, Places.present(session, content.limits(), at.now),
                Message.words(channel, ""), at.now);
        new Reminding(draft).fulfil(at.event, phrase);
        return new Due.Now(place(draft).turn(), occasion);
    }

    /** A question that was asked a short while ago goes on waiting; then nothing is numbered that its answer could mean. */
    private static Draft place(Draft draft) {
        if (!(draft.session().position() instanceof Position.At)) {
            draft.awaitChoice();
            draft.become(draft.session().touchedAt(draft.now));
        } else if (draft.message.channel() == Channel.SMS) {
            draft.withoutChoices();
        }
        return draft;
    }
}
