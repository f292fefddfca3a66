package org.soudan.bot.slack;

import static java.util.stream.Collectors.toMap;

import com.slack.api.bolt.response.Response;
import com.slack.api.methods.MethodsClient;
import com.slack.api.model.view.View;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soudan.bot.access.NotPermitted;
import org.soudan.bot.access.Operation;
import org.soudan.bot.dialogue.StoreUnavailable;
import org.soudan.bot.escalation.CaseRef;
import org.soudan.bot.escalation.Desk;
import org.soudan.bot.escalation.DeskPlace;
import org.soudan.bot.escalation.DeskPlaces;
import org.soudan.bot.escalation.DeskTexts;
import org.soudan.bot.escalation.NextCase;
import org.soudan.bot.identity.Identities;
import org.soudan.bot.identity.MessageId;
import org.soudan.conversations.engine.Handover.Outcome;
import org.soudan.conversations.engine.Note;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.session.Counsellor;
import org.soudan.conversations.session.Ending;

/** What counsellors do in the desk's channel. Whoever may not, or comes too late, is told so, and only they see it. */
final class SlackDesk {

    private final Desk desk;
    private final NextCase next;
    private final DeskPlaces places;
    private final DeskTexts texts;
    private final DeskForms forms;
    private final SlackPeople people;
    private final Identities identities;
    private final MethodsClient slack;

    SlackDesk(
            Desk desk,
            NextCase next,
            DeskPlaces places,
            DeskTexts texts,
            DeskForms forms,
            SlackPeople people,
            Identities identities,
            MethodsClient slack) {
        this.desk = desk;
        this.next = next;
        this.places = places;
        this.texts = texts;
        this.forms = forms;
        this.people = people;
        this.identities = identities;
        this.slack = slack;
    }

    /**
     * Something that somebody did at the desk.
     *
     * @param identity what is the same in each delivery of it
     * @param thread where they are answered; none is the channel at large
     */
    record Act(String identity, String channel, String user, @Nullable String thread) {}

    /**
     * Words in a case's thread; a thread that is no case's is the counsellors' own, and so is a note.
     *
     * @param hasFiles whether they put a file beside them, which stays there
     */
    Response wrote(Act act, String text, boolean hasFiles) {
        var words = SlackText.plain(text);
        if (hasFiles && !Note.isMarked(words)) {
            told(new Act(act.identity() + "/file", act.channel(), act.user(), act.thread()), Phrase.DESK_FILE);
        }
        return Note.isMarked(words) ? Response.ok()
                : done(act, () -> at(act).map(
                        which -> desk.say(which, counsellor(act), id(act), words)));
    }

    /** What a participant has cannot be changed, and an edit sends nothing; the desk is told so. */
    Response edited(Act act) {
        return told(act, Phrase.DESK_EDITED);
    }

    Response deleted(Act act, String before) {
        return Note.isMarked(SlackText.plain(before)) ? Response.ok() : told(act, Phrase.DESK_DELETED);
    }

    private Response told(Act act, Phrase news) {
        at(act).ifPresent(which -> desk.tell(which, id(act), news));
        return Response.ok();
    }

    Response pressed(Act act, String action, String value, String trigger) {
        var known = DeskAction.of(action);
        return known.isEmpty() ? Response.ok()
                : done(act, () -> CaseRef.parse(value).flatMap(
                        which -> pressed(act, known.get(), which, trigger)));
    }

    private Optional<Outcome> pressed(Act act, DeskAction action, CaseRef which, String trigger) {
        var by = counsellor(act);
        var id = id(act);
        return switch (action) {
            case CLAIM -> Optional.of(desk.claim(which, by, id));
            case TAKE_OVER -> Optional.of(desk.takeOver(which, by, id));
            case SNOOZE -> Optional.of(desk.snooze(which, by, id));
            case RAISE -> Optional.of(desk.raise(which, by, id));
            case LOWER -> Optional.of(desk.lower(which, by, id));
            case RESOLVE -> Optional.of(desk.resolve(which, by, id, Ending.ANSWERED));
            case NEXT -> next(act, by, id);
            case TRANSFER -> open(trigger, permitted(Operation.TRANSFER, which, by, forms.transfer(which)));
            case NOTE -> open(trigger, permitted(Operation.NOTE, which, by, forms.note(which)));
            case END -> open(trigger, permitted(Operation.RESOLVE, which, by, forms.ending(which)));
            case READY ->
                open(trigger, permitted(Operation.WRITE, which, by, forms.ready(which, desk.language(which))));
        };
    }

    /** No form is shown for what would be refused. */
    private View permitted(Operation operation, CaseRef which, Counsellor by, View form) {
        desk.require(operation, which, by);
        return form;
    }

    private Optional<Outcome> next(Act act, Counsellor by, MessageId id) {
        whisper(act, texts.next(next.next(by, id)));
        return Optional.empty();
    }

    /** Slack lets a form be opened for three seconds after the press, so nothing else is waited for before. */
    private Optional<Outcome> open(String trigger, View form) {
        Thread.startVirtualThread(() -> SlackCall.make(() -> slack.viewsOpen(r -> r.triggerId(trigger).view(form))));
        return Optional.empty();
    }

    /** Does what a form asks for. */
    Response submitted(Act act, Filled filled) {
        var thread = places.of(filled.which()).map(DeskPlace::message).orElse(null);
        var there = new Act(act.identity(), act.channel(), act.user(), thread);
        return done(there, () -> Optional.of(filled.does(desk, counsellor(act), id(act))));
    }

    Map<String, String> inWords(Map<String, Phrase> wrong) {
        return wrong.entrySet().stream().collect(toMap(Map.Entry::getKey, part -> texts.note(part.getValue())));
    }

    private Optional<CaseRef> at(Act act) {
        return Optional.ofNullable(act.thread()).flatMap(thread -> places.at(new DeskPlace(act.channel(), thread)));
    }

    private Counsellor counsellor(Act act) {
        return people.counsellor(act.user());
    }

    private MessageId id(Act act) {
        return identities.name("slack", act.identity());
    }

    private interface Doing {
        Optional<Outcome> run();
    }

    private Response done(Act act, Doing doing) {
        try {
            doing.run().flatMap(this::objection).ifPresent(words -> whisper(act, words));
            return Response.ok();
        } catch (NotPermitted refused) {
            whisper(act, texts.note(Phrase.DESK_NOT_ALLOWED));
            return Response.ok();
        } catch (StoreUnavailable away) {
            whisper(act, texts.note(Phrase.DESK_NOT_TAKEN));
            return Response.error(503);
        }
    }

    private Optional<String> objection(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> Optional.empty();
            case Outcome.Taken(var by) -> Optional.of(texts.about(Phrase.DESK_TAKEN, by));
            case Outcome.Kept(var to) -> Optional.of(texts.kept(to));
            case Outcome.Full(var most) -> Optional.of(texts.full(most));
            case Outcome.Over over -> Optional.of(texts.note(Phrase.DESK_OVER));
        };
    }

    /** After the acknowledgement and best effort: the act itself is already decided. */
    private void whisper(Act act, String words) {
        Thread.startVirtualThread(() -> SlackCall.make(() -> slack.chatPostEphemeral(
                r -> r.channel(act.channel()).user(act.user()).threadTs(act.thread()).text(SlackText.escaped(words)))));
    }
}
