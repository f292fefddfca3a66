package org.soudan.bot.torture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.soudan.bot.dialogue.Posted;
import org.soudan.bot.outbound.Outgoing;
import org.soudan.bot.outbound.Parcel;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.engine.Engine;
import org.soudan.conversations.engine.Message;
import org.soudan.conversations.engine.SmsReply;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Session;

/**
 * Holds what arrived for one participant against what they were promised. The order of the replies tells in which order
 * the messages were done; the engine, stepped through them in that order, tells what each one had to cause.
 */
final class Judgement {

    private final Book book;
    private final Engine engine;
    private final Places places;
    private final Participant participant;
    private final Faults faults;

    private Judgement(Book book, Content content, Places places, Participant participant) {
        this.book = book;
        this.engine = new Engine(content);
        this.places = places;
        this.participant = participant;
        this.faults = new Faults();
    }

    static Faults of(Book book, Content content, Collection<Participant> all) {
        var places = Places.in(content);
        return all.stream().map(participant -> new Judgement(book, content, places, participant).judge())
                .reduce(new Faults(), Faults::plus);
    }

    private Faults judge() {
        var replies = once(participant.replies());
        var atDesk = once(participant.atDesk());
        var done = new LinkedHashSet<Written>();
        replies.values().forEach(arrival -> done.add(book.written(arrival)));
        participant.wrote().stream().filter(m -> m.isAccepted() && !done.contains(m)).forEach(m -> {
            faults.lost++;
            detail("lost", m.id().value());
        });
        faults.accepted += participant.wrote().stream().filter(Written::isAccepted).count();
        inOrder(done);
        replay(done, replies, atDesk);
        return faults;
    }

    /** Each that arrived, where it arrived first. */
    private Map<String, Arrival> once(Queue<Arrival> arrivals) {
        var once = new LinkedHashMap<String, Arrival>();
        arrivals.forEach(arrival -> {
            if (once.putIfAbsent(arrival.entry(), arrival) != null) {
                faults.doubled++;
                detail("doubled", arrival.entry());
            }
        });
        return once;
    }

    /** None may come after one that was sent only when it had been accepted already. */
    private void inOrder(Set<Written> done) {
        var before = new ArrayList<Written>();
        for (var message : done) {
            if (before.stream().anyMatch(message::isBefore)) {
                faults.disordered++;
                detail("out of order", message.id().value());
            }
            before.add(message);
        }
    }

    /** After the first reply that nothing explains, the engine's session is another one than the service's. */
    private void replay(Set<Written> done, Map<String, Arrival> replies, Map<String, Arrival> atDesk) {
        var session = Session.fresh();
        var promised = new Promised();
        for (var message : done) {
            var turn = engine.step(session, Message.words(participant.channel(), message.text()), message.at());
            session = turn.session();
            for (var entry : Posted.of(participant.who(), message.id(), participant.channel(), turn.effects(),
                    message.at())) {
                if (!isExplained(entry, replies)) {
                    faults.unexplained++;
                    detail("not explained", entry.id());
                    return;
                }
                promised.add(entry);
            }
        }
        compare(promised.toParticipant(), new ArrayList<>(replies.keySet()));
        compare(promised.toDesk(), new ArrayList<>(atDesk.keySet()));
        promised.cards().values().forEach(cards -> shown(cards, atDesk.keySet()));
    }

    /** Whatever happened to a case, it stands at the desk once. */
    private void shown(List<String> cards, Set<String> atDesk) {
        long shown = cards.stream().filter(atDesk::contains).count();
        if (shown == 0) {
            faults.lost++;
            detail("lost, the card", cards.getFirst());
        } else if (shown > 1) {
            faults.doubled++;
            detail("doubled, the card", cards.getFirst());
        }
    }

    private boolean isExplained(Outgoing entry, Map<String, Arrival> replies) {
        return !(entry.parcel() instanceof Parcel.ToParticipant reply)
                || !replies.containsKey(entry.id())
                || text(reply).equals(places.without(replies.get(entry.id()).text()));
    }

    private String text(Parcel.ToParticipant reply) {
        return participant.channel() == Channel.SMS ? SmsReply.of(reply.text(), reply.choices()) : reply.text();
    }

    private void compare(List<String> promised, List<String> arrived) {
        promised.stream().filter(entry -> !arrived.contains(entry)).forEach(entry -> {
            faults.lost++;
            detail("lost", entry);
        });
        promised.retainAll(arrived);
        arrived.retainAll(promised);
        if (!promised.equals(arrived)) {
            faults.disordered++;
            detail("out of order", "among others " + arrived.getLast());
        }
    }

    private void detail(String fault, String what) {
        faults.details.add("%s, partition %d, %s: %s".formatted(
                participant.channel(), participant.who().partition(WaitingEntries.PARTITIONS), fault, what));
    }
}
