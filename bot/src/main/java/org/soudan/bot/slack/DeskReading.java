package org.soudan.bot.slack;

import com.slack.api.model.view.View;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.soudan.bot.access.Access;
import org.soudan.bot.access.Operation;
import org.soudan.bot.content.CurrentContent;
import org.soudan.bot.escalation.CaseRef;
import org.soudan.bot.escalation.Desk;
import org.soudan.bot.escalation.DeskSettings;
import org.soudan.conversations.engine.Note;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.session.Ending;
import org.soudan.conversations.session.Receiver;

/** Reads forms that came back. What is wrong in one is said in it, at the part that is wrong. */
final class DeskReading {

    /** What came of reading. */
    sealed interface Result {

        record Right(Filled filled) implements Result {}

        /** By the name of the part. */
        record Wrong(Map<String, Phrase> parts) implements Result {}

        /** Not a form of this desk. */
        record Foreign() implements Result {}
    }

    private final DeskSettings settings;
    private final Access access;
    private final CurrentContent content;
    private final Desk desk;
    private final SlackPeople people;
    private final Clock clock;

    DeskReading(DeskSettings settings, Access access, CurrentContent content, Desk desk, SlackPeople people,
            Clock clock) {
        this.access = access;
        this.settings = settings;
        this.content = content;
        this.desk = desk;
        this.people = people;
        this.clock = clock;
    }

    Result read(View view) {
        var which = CaseRef.parse(view.getPrivateMetadata() == null ? "" : view.getPrivateMetadata());
        var action = DeskAction.of(String.valueOf(view.getCallbackId()));
        var parts = Filled.Parts.of(view);
        return which.isEmpty() || action.isEmpty()
                ? new Result.Foreign()
                : read(action.get(), which.get(), parts);
    }

    private Result read(DeskAction action, CaseRef which, Filled.Parts parts) {
        return switch (action) {
            case NOTE -> right(parts.words().map(words -> new Filled.Noted(which, new Note(words))));
            case END -> right(parts.chosen(DeskForms.REASON).flatMap(DeskReading::ending)
                    .map(why -> new Filled.Ended(which, why)));
            case READY -> right(parts.chosen(DeskForms.READY).flatMap(id -> ready(which, id)));
            case TRANSFER -> transfer(which, parts);
            case CLAIM, TAKE_OVER, NEXT, SNOOZE, RAISE, LOWER, RESOLVE -> new Result.Foreign();
        };
    }

    private static Result right(Optional<? extends Filled> filled) {
        return filled.<Result>map(Result.Right::new).orElseGet(Result.Foreign::new);
    }

    private static Optional<Ending> ending(String name) {
        return Stream.of(Ending.values()).filter(why -> why.isCounsellors() && why.name().equals(name)).findFirst();
    }

    private Optional<Filled> ready(CaseRef which, String id) {
        var language = desk.language(which);
        return Optional.ofNullable(content.now().ready().get(id))
                .map(reply -> new Filled.Replied(which, content.now().say(reply.text(), language, clock.instant())));
    }

    private Result transfer(CaseRef which, Filled.Parts parts) {
        var person = parts.person();
        var group = parts.chosen(DeskForms.GROUP).filter(name -> settings.allGroups().anyMatch(name::equals));
        if (person.isPresent() == group.isPresent()) {
            return new Result.Wrong(Map.of(DeskForms.PERSON, Phrase.DESK_TRANSFER_ONE));
        }
        if (person.filter(user -> !access.may(user, Operation.CLAIM)).isPresent()) {
            return new Result.Wrong(Map.of(DeskForms.PERSON, Phrase.DESK_TRANSFER_NOBODY));
        }
        var to = person.<Receiver>map(user -> new Receiver.Person(people.counsellor(user)))
                .or(() -> group.map(Receiver.Group::new));
        return right(to.flatMap(who -> parts.words().map(why -> new Filled.Handed(which, who, new Note(why)))));
    }
}
