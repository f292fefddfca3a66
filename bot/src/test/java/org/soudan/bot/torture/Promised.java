package org.soudan.bot.torture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.soudan.bot.outbound.Outgoing;
import org.soudan.bot.outbound.Parcel;

/**
 * The entries that a participant's messages put into the outbox, by the order in which they must arrive.
 *
 * @param cards by the case's number: the first one posts the case's card, the others change it where it stands, without a
 *     mark of their own
 */
record Promised(List<String> toParticipant, List<String> toDesk, Map<Integer, List<String>> cards) {

    Promised() {
        this(new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
    }

    void add(Outgoing entry) {
        switch (entry.parcel()) {
            case Parcel.ToParticipant reply -> toParticipant.add(entry.id());
            case Parcel.Heard heard -> toDesk.add(entry.id());
            case Parcel.Note note -> toDesk.add(entry.id());
            case Parcel.Remark remark -> toDesk.add(entry.id());
            case Parcel.Handed handed -> toDesk.add(entry.id());
            case Parcel.Card(var now) -> cards.computeIfAbsent(now.number(), n -> new ArrayList<>()).add(entry.id());
            case Parcel.Shown shown -> throw new IllegalStateException("nobody sends a file");
            case Parcel.Summary summary -> throw new IllegalStateException("a summary is about nobody");
            case Parcel.Called called -> throw new IllegalStateException("nobody is called within a run");
            case Parcel.Announcement announcement ->
                throw new IllegalStateException("no limit is ever reached");
            case Parcel.Alarm alarm -> throw new IllegalStateException("an alarm is never committed");
        }
    }
}
