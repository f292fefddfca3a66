package org.soudan.bot.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.request.chat.ChatPostMessageRequest.ChatPostMessageRequestBuilder;
import com.slack.api.model.Message;
import com.slack.api.model.block.LayoutBlock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.soudan.bot.dialogue.StoreUnavailable;
import org.soudan.bot.escalation.CaseRef;
import org.soudan.bot.escalation.DeskPlace;
import org.soudan.bot.escalation.DeskPlaces;
import org.soudan.bot.escalation.DeskTexts;
import org.soudan.bot.limits.Limit;
import org.soudan.bot.limits.Use;
import org.soudan.bot.outbound.Carrier;
import org.soudan.bot.outbound.Delivery;
import org.soudan.bot.outbound.Outgoing;
import org.soudan.bot.outbound.Parcel;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.session.Receiver;

/** Brings cases to the counsellors' channel: one message a case, kept up to date, the conversation as its thread. */
final class DeskCarrier implements Carrier {

    /** What must be seen by whoever looks at the channel, and not only by who follows the thread. */
    private static final Set<Phrase> CALLS_ALL = EnumSet.of(
            Phrase.DESK_REOPENED, Phrase.DESK_WANTS_TO_LEAVE, Phrase.DESK_OVERDUE, Phrase.DESK_LATE);

    private final MethodsClient slack;
    private final String desk;
    private final DeskPlaces places;
    private final DeskTexts texts;
    private final DeskHistory history;

    DeskCarrier(MethodsClient slack, String desk, DeskPlaces places, DeskTexts texts, DeskHistory history) {
        this.history = history;
        this.slack = slack;
        this.desk = desk;
        this.places = places;
        this.texts = texts;
    }

    @Override
    public boolean takes(Outgoing entry) {
        return entry.isForDesk() && !(entry.parcel() instanceof Parcel.Summary)
                && !(entry.parcel() instanceof Parcel.Shown);
    }

    /** A case that stands at the desk is changed there, which is counted otherwise than a message. */
    @Override
    public List<Use> uses(Outgoing entry) {
        boolean changes = entry.parcel() instanceof Parcel.Card(var now)
                && places.of(which(entry, now.number())).isPresent();
        return List.of(changes
                ? new Use(Limit.SLACK_METHODS, "chat.update", 1)
                : new Use(Limit.SLACK_POSTS, "desk", 1));
    }

    @Override
    public Delivery send(Outgoing entry) {
        try {
            return switch (entry.parcel()) {
                case Parcel.Card card -> show(entry, card);
                case Parcel.Heard(var number, var words) ->
                    post(entry, which(entry, number), words, SlackBlocks.sections(words), false);
                case Parcel.Note(var number, var note, var values) ->
                    note(entry, number, texts.say(note, values), CALLS_ALL.contains(note));
                case Parcel.Remark(var number, var by, var note) ->
                    note(entry, number, texts.remark(by, note), false);
                case Parcel.Handed handed -> hand(entry, handed);
                case Parcel.Announcement(var text, var values) -> announce(entry, texts.say(text, values));
                case Parcel.Alarm alarm -> announce(entry, texts.alarm(entry.about()));
                case Parcel.Shown shown -> throw new IllegalArgumentException("not words");
                case Parcel.Summary summary -> throw new IllegalArgumentException("not about a case");
                case Parcel.Called called -> throw new IllegalArgumentException("not for the desk");
                case Parcel.ToParticipant reply -> throw new IllegalArgumentException("not for the desk");
            };
        } catch (StoreUnavailable away) {
            return new Delivery.Unknown();
        }
    }

    private Delivery show(Outgoing entry, Parcel.Card card) {
        var which = which(entry, card.now().number());
        var text = texts.card(entry.about(), card.now());
        var blocks = DeskButtons.card(text, which, card.now(), texts);
        var place = places.of(which);
        return place.isPresent() ? update(place.get(), text, blocks) : open(entry, which, text, blocks);
    }

    private Delivery open(Outgoing entry, CaseRef which, String text, List<LayoutBlock> blocks) {
        var posted = SlackCall.atDesk(() -> slack.chatPostMessage(request(entry, text, blocks).build()));
        posted.answer().ifPresent(answer -> places.remember(which, new DeskPlace(desk, answer.getTs())));
        return posted.delivery();
    }

    private Delivery update(DeskPlace place, String text, List<LayoutBlock> blocks) {
        return SlackCall.atDesk(() -> slack.chatUpdate(r -> r.channel(place.channel())
                .ts(place.message())
                .text(SlackText.escaped(text))
                .blocks(blocks)))
                .delivery();
    }

    private Delivery note(Outgoing entry, int number, String text, boolean callsAll) {
        return post(entry, which(entry, number), text, SlackBlocks.sections("ℹ️ " + text), callsAll);
    }

    /** Calls the person; a group hears it in the channel. */
    private Delivery hand(Outgoing entry, Parcel.Handed handed) {
        var text = texts.handed(handed.by(), handed.to(), handed.why());
        var which = which(entry, handed.caseNumber());
        return switch (handed.to()) {
            case Receiver.Person(var who) -> post(entry, which, text, SlackBlocks.calling(who.id(), text), false);
            case Receiver.Group group -> post(entry, which, text, SlackBlocks.sections(text), true);
        };
    }

    private Delivery post(
            Outgoing entry, CaseRef which, String text, List<LayoutBlock> blocks, boolean inChannelToo) {
        var request = request(entry, text, blocks);
        places.of(which).ifPresent(place -> request.threadTs(place.message()).replyBroadcast(inChannelToo));
        return SlackCall.atDesk(() -> slack.chatPostMessage(request.build())).delivery();
    }

    /** In the channel itself, where everybody sees it. */
    private Delivery announce(Outgoing entry, String text) {
        return SlackCall.atDesk(() -> slack.chatPostMessage(request(entry, text, SlackBlocks.sections(text)).build()))
                .delivery();
    }

    private ChatPostMessageRequestBuilder request(Outgoing entry, String text, List<LayoutBlock> blocks) {
        return ChatPostMessageRequest.builder()
                .channel(desk)
                .text(SlackText.escaped(text))
                .blocks(blocks)
                .metadata(SlackCarrier.mark(entry))
                .unfurlLinks(false)
                .unfurlMedia(false);
    }

    @Override
    public Found lookUp(Outgoing entry) {
        try {
            return switch (entry.parcel()) {
                case Parcel.Card card -> lookUpCard(entry, which(entry, card.now().number()));
                case Parcel.Heard(var number, var words) -> inThread(entry, which(entry, number));
                case Parcel.Note note -> inThread(entry, which(entry, note.caseNumber()));
                case Parcel.Remark remark -> inThread(entry, which(entry, remark.caseNumber()));
                case Parcel.Handed handed -> inThread(entry, which(entry, handed.caseNumber()));
                case Parcel.Announcement announcement -> inChannel(entry, DeskCarrier::found);
                case Parcel.Alarm alarm -> Found.ABSENT;
                case Parcel.Shown shown -> Found.ABSENT;
                case Parcel.Summary summary -> Found.ABSENT;
                case Parcel.Called called -> Found.ABSENT;
                case Parcel.ToParticipant reply -> Found.ABSENT;
            };
        } catch (StoreUnavailable away) {
            return Found.UNKNOWN;
        }
    }

    /** Showing a case that has its place again changes nothing; a case without one may have been posted all the same. */
    private Found lookUpCard(Outgoing entry, CaseRef which) {
        if (places.of(which).isPresent()) {
            return Found.ABSENT;
        }
        return inChannel(entry, message -> found(message, which));
    }

    private Found inChannel(Outgoing entry, Function<Optional<Message>, Found> found) {
        return history.inChannel(entry).map(messages -> found.apply(marked(messages, entry))).orElse(Found.UNKNOWN);
    }

    private static Found found(Optional<Message> message) {
        return message.isPresent() ? Found.SENT : Found.ABSENT;
    }

    private Found found(Optional<Message> message, CaseRef which) {
        message.ifPresent(posted -> places.remember(which, new DeskPlace(desk, posted.getTs())));
        return found(message);
    }

    private Found inThread(Outgoing entry, CaseRef which) {
        return history.inThread(entry, which).map(messages -> found(marked(messages, entry))).orElse(Found.UNKNOWN);
    }

    private static Optional<Message> marked(List<Message> messages, Outgoing entry) {
        return messages.stream().filter(message -> SlackCarrier.isMarked(message, entry)).findFirst();
    }

    private static CaseRef which(Outgoing entry, int number) {
        return new CaseRef(entry.about(), number);
    }
}
