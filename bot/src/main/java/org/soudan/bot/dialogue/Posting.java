package org.soudan.bot.dialogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soudan.bot.identity.MessageId;
import org.soudan.bot.identity.Pseudonym;
import org.soudan.bot.identity.SealedAddress;
import org.soudan.bot.outbound.Outgoing;
import org.soudan.bot.outbound.Parcel;
import org.soudan.conversations.engine.Choice;
import org.soudan.conversations.engine.Effect;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.text.Cut;

/** Turns a turn's effects into entries of the outbox. */
final class Posting {

    /** Twilio refuses a body over 1,600 characters (error 21617); this leaves room for the numbered choices. */
    private static final int SMS_LENGTH = 1_200;

    /** Slack cuts a message's text at 40,000 characters and a block's at 3,000. */
    private static final int SLACK_LENGTH = 11_000;

    private Posting() {}

    static List<Outgoing> entries(
            Pseudonym who, MessageId id, Optional<SealedAddress> address, List<Effect> effects, Instant now) {
        var entries = new ArrayList<Outgoing>();
        for (var effect : effects) {
            for (var parcel : parcels(address, effect)) {
                entries.add(new Outgoing(id.value() + "-" + entries.size(), who, parcel, now));
            }
        }
        return List.copyOf(entries);
    }

    private static List<? extends Parcel> parcels(Optional<SealedAddress> address, Effect effect) {
        return switch (effect) {
            case Effect.Reply(var text, var choices) ->
                address.map(to -> pages(to, text, choices)).orElse(List.of());
            case Effect.CaseChanged(var now) -> List.of(new Parcel.Card(now));
            case Effect.Heard(var number, var words) ->
                Cut.pages(words, SLACK_LENGTH).stream().map(page -> new Parcel.Heard(number, page)).toList();
            case Effect.Noted(var number, var note) -> List.of(new Parcel.Note(number, note));
            case Effect.Erased erased -> List.of();
            case Effect.Timed timed -> List.of();
            case Effect.Untimed untimed -> List.of();
        };
    }

    private static List<Parcel> pages(SealedAddress to, String text, List<Choice> choices) {
        var pages = Cut.pages(text, to.channel() == Channel.SMS ? SMS_LENGTH : SLACK_LENGTH);
        var parcels = new ArrayList<Parcel>();
        pages.subList(0, pages.size() - 1).forEach(page -> parcels.add(new Parcel.ToParticipant(to, page, List.of())));
        parcels.add(new Parcel.ToParticipant(to, pages.getLast(), choices));
        return parcels;
    }
}
