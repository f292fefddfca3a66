package org.soudan.bot.dialogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soudan.bot.identity.MessageId;
import org.soudan.bot.identity.Pseudonym;
import org.soudan.bot.identity.SealedAddress;
import org.soudan.bot.outbound.Outgoing;
import org.soudan.bot.outbound.Parcel;
import org.soudan.conversations.engine.Effect;
import org.soudan.conversations.engine.SmsPages;
import org.soudan.conversations.engine.Turn;
import org.soudan.conversations.engine.Weight;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.text.Cut;

/** Turns a turn's effects into entries of the outbox. */
final class Posting {

    /** Twilio refuses a body over 1,600 characters (error 21617), the numbered choices among them. */
    private static final SmsPages SMS = new SmsPages(body -> body.length() <= 1_600);

    /** Slack cuts a message's text at 40,000 characters and a block's at 3,000. */
    private static final int SLACK_LENGTH = 11_000;

    private Posting() {}

    static List<Outgoing> entries(
            Pseudonym who, MessageId id, Optional<SealedAddress> address, Turn turn, Instant now) {
        var entries = new ArrayList<Outgoing>();
        for (var effect : turn.effects()) {
            for (var parcel : parcels(address, effect, turn.weight())) {
                entries.add(new Outgoing(id.value() + "-" + entries.size(), who, parcel, now));
            }
        }
        return List.copyOf(entries);
    }

    private static List<? extends Parcel> parcels(
            Optional<SealedAddress> address, Effect effect, Weight weight) {
        return switch (effect) {
            case Effect.Reply reply -> address.map(to -> pages(to, reply, weight)).orElse(List.of());
            case Effect.CaseChanged(var now) -> List.of(new Parcel.Card(now));
            case Effect.Heard(var number, var words) ->
                Cut.pages(words, SLACK_LENGTH).stream().map(page -> new Parcel.Heard(number, page)).toList();
            case Effect.Shown(var number, var file) -> List.of(new Parcel.Shown(number, file));
            case Effect.Noted(var number, var note, var values) -> List.of(new Parcel.Note(number, note, values));
            case Effect.Remarked(var number, var by, var note) -> List.of(new Parcel.Remark(number, by, note));
            case Effect.Handed(var number, var by, var to, var why) ->
                List.of(new Parcel.Handed(number, by, to, why));
            case Effect.Called(var number, var call) -> List.of(new Parcel.Called(number, call));
            case Effect.Answered answered -> List.of();
            case Effect.Announced(var text, var values) -> List.of(new Parcel.Announcement(text, values));
            case Effect.Erased erased -> List.of();
            case Effect.Timed timed -> List.of();
            case Effect.Untimed untimed -> List.of();
        };
    }

    private static List<Parcel> pages(SealedAddress to, Effect.Reply reply, Weight weight) {
        return (to.channel() == Channel.SMS ? SMS.all(reply) : slack(reply)).stream()
                .<Parcel>map(page -> new Parcel.ToParticipant(to, page.text(), page.choices(), weight))
                .toList();
    }

    private static List<Effect.Reply> slack(Effect.Reply reply) {
        var pages = Cut.pages(reply.text(), SLACK_LENGTH);
        var last = new Effect.Reply(pages.getLast(), reply.choices());
        var before = pages.subList(0, pages.size() - 1).stream().map(page -> new Effect.Reply(page, List.of()));
        return Stream.concat(before, Stream.of(last)).toList();
    }
}
