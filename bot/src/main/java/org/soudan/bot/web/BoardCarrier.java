package org.soudan.bot.web;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.soudan.bot.content.CurrentContent;
import org.soudan.bot.dialogue.DialogueStore;
import org.soudan.bot.dialogue.StoreUnavailable;
import org.soudan.bot.escalation.CaseRef;
import org.soudan.bot.identity.Pseudonym;
import org.soudan.bot.outbound.Carrier;
import org.soudan.bot.outbound.Delivery;
import org.soudan.bot.outbound.Outgoing;
import org.soudan.bot.outbound.Parcel;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Counsellor;
import org.soudan.conversations.session.Receiver;
import org.soudan.conversations.text.Language;

/** Brings cases, their threads and alarms to the desk on the page. Showing something twice shows it once. */
final class BoardCarrier implements Carrier {

    private final Playground playground;
    private final DialogueStore store;
    private final CurrentContent content;

    BoardCarrier(Playground playground, DialogueStore store, CurrentContent content) {
        this.playground = playground;
        this.store = store;
        this.content = content;
    }

    @Override
    public boolean takes(Outgoing entry) {
        return entry.isForDesk() || entry.parcel() instanceof Parcel.Called;
    }

    @Override
    public Delivery send(Outgoing entry) {
        try {
            show(entry);
            return new Delivery.Sent();
        } catch (StoreUnavailable away) {
            return new Delivery.Later(Duration.ofSeconds(1));
        }
    }

    @Override
    public Found lookUp(Outgoing entry) {
        return Found.ABSENT;
    }

    private void show(Outgoing entry) {
        switch (entry.parcel()) {
            case Parcel.Card(var now) -> playground.show(card(entry.about(), now));
            case Parcel.Heard(var number, var words) ->
                remark(entry, number, Shown.Remark.Kind.PARTICIPANT, words, words);
            case Parcel.Note(var number, var note, var values) ->
                note(entry, number, note, values);
            case Parcel.Remark(var number, var by, var note) ->
                note(entry, number, Phrase.DESK_REMARK, Map.of("name", by.name(), "words", note.words()));
            case Parcel.Handed(var number, var by, var to, var why) ->
                note(entry, number, Phrase.DESK_HANDED,
                        Map.of("name", by.name(), "to", called(to), "words", why.words()));
            case Parcel.Summary summary -> {
                // Nobody plays here for a whole day.
            }
            case Parcel.Shown shown -> {
                // The page takes no files.
            }
            case Parcel.Called(var number, var call) -> note(entry, number, Phrase.DESK_CALL, Map.of(
                    "severity", call.severity().name(),
                    "minutes", String.valueOf(call.minutes()),
                    "handle", entry.about().handle(),
                    "why", call.why().name()));
            case Parcel.Announcement(var text, var values) -> playground.show(aside(entry, text, values));
            case Parcel.Alarm alarm ->
                playground.show(aside(entry, Phrase.DESK_ALARM, Map.of("handle", entry.about().handle())));
            case Parcel.ToParticipant reply -> throw new IllegalArgumentException("not for the desk");
        }
    }

    private static String called(Receiver to) {
        return switch (to) {
            case Receiver.Person(var who) -> who.name();
            case Receiver.Group(var id) -> id;
        };
    }

    private void note(Outgoing entry, int number, Phrase phrase, Map<String, String> values) {
        remark(entry, number, Shown.Remark.Kind.NOTE, content.now().say(phrase, Language.EN, values),
                content.now().say(phrase, Language.JA, values));
    }

    /** A case from before the last start is not on the page yet, and is fetched. */
    private void remark(Outgoing entry, int number, Shown.Remark.Kind kind, String en, String ja) {
        var which = new CaseRef(entry.about(), number).text();
        if (!playground.hasCase(which)) {
            store.load(entry.about()).session().help()
                    .filter(open -> open.number() == number)
                    .ifPresent(open -> playground.show(card(entry.about(), open)));
        }
        playground.show(new Shown.Remark(entry.id(), which, kind, "", en, ja, entry.committedAt()));
    }

    private Shown.Card card(Pseudonym who, Case now) {
        return new Shown.Card(
                new CaseRef(who, now.number()).text(),
                who.handle(),
                now.severity(),
                Optional.ofNullable(content.now().flows().get(now.topic())).map(Flow::title),
                now.language(),
                now.channel(),
                now.openedAt(),
                now.stage(),
                now.counsellor().map(Counsellor::name).orElse(""),
                now.course().snoozed());
    }

    /** Of no case. */
    private Shown.Remark aside(Outgoing entry, Phrase phrase, Map<String, String> values) {
        return new Shown.Remark(
                entry.id(),
                "",
                Shown.Remark.Kind.NOTE,
                "",
                content.now().say(phrase, Language.EN, values),
                content.now().say(phrase, Language.JA, values),
                entry.committedAt());
    }
}
