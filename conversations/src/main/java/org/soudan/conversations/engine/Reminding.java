package org.soudan.conversations.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soudan.conversations.calendar.Calendar;
import org.soudan.conversations.calendar.Event;
import org.soudan.conversations.calendar.State;
import org.soudan.conversations.calendar.Watch;
import org.soudan.conversations.calendar.Wish;

/** The part of a turn that takes, lists and deletes wishes to hear of the calendar's events. */
final class Reminding {

    private final Draft draft;

    Reminding(Draft draft) {
        this.draft = draft;
    }

    /** Promises a reminder, or to tell when dates are announced; or says why not. */
    void take(String id) {
        draft.content.calendar().event(id).ifPresent(event -> {
            switch (new Watch(event).promise(draft.now)) {
                case Watch.Promise.Remind(var wish, var due, var look) -> {
                    keep(event, wish, look, Phrase.REMINDER_SET, draft.when().at(due));
                }
                case Watch.Promise.Tell(var wish, var look) -> keep(event, wish, look, Phrase.REMINDER_PROMISED, "");
                case Watch.Promise.TooLate() -> say(Phrase.REMINDER_TOO_LATE, event, "");
            }
        });
    }

    private void keep(Event event, Wish wish, Instant look, Phrase said, String due) {
        if (wishes().contains(wish)) {
            say(Phrase.REMINDER_ALREADY, event, due);
        } else if (wishes().stream().noneMatch(w -> w.event().equals(event.id())) && isFull()) {
            draft.say(Phrase.REMINDER_TOO_MANY);
        } else {
            drop(event.id());
            draft.become(draft.session().with(draft.session().aside().withReminder(wish.text())));
            draft.add(new Effect.Timed(event.id(), look));
            say(said, event, due);
            offerFile(event);
        }
    }

    private boolean isFull() {
        return wishes().size() >= draft.content.limits().remindersKept();
    }

    private void say(Phrase phrase, Event event, String due) {
        draft.say(phrase, Map.of("title", title(event), "when", draft.when().of(event), "due", due));
    }

    /** The link to the calendar's file, where there are dates to put into one and it is known where we are reached. */
    private void offerFile(Event event) {
        var state = Calendar.state(event, draft.now);
        boolean dated = state instanceof State.Ahead || state instanceof State.Open;
        draft.content.site().filter(site -> dated).ifPresent(site -> draft.say(
                Phrase.CALENDAR_FILE, Map.of("link", site + "/calendar/" + event.id() + draft.when().file())));
    }

    /** The wishes, each as a choice that deletes it. */
    void list() {
        var events = events();
        draft.say(events.isEmpty() ? Phrase.REMINDERS_NONE : Phrase.REMINDERS);
        events.forEach(event -> draft.offer(new ChoiceId.Forget(event.id()), Labels.deleting(event, draft.content)));
        draft.offer(new ChoiceId.Begin(Places.MENU.flow()), draft.content.words(Phrase.MENU));
        draft.awaitChoice();
    }

    void delete(String id) {
        drop(id);
        draft.add(new Effect.Untimed(id));
        draft.content.calendar().event(id)
                .ifPresent(event -> draft.say(Phrase.REMINDER_DELETED, Map.of("title", title(event))));
        list();
    }

    private void drop(String id) {
        wishes().stream().filter(wish -> wish.event().equals(id)).forEach(wish -> draft.become(
                draft.session().with(draft.session().aside().withoutReminder(wish.text()))));
    }

    private List<Wish> wishes() {
        return draft.session().aside().reminders().stream().map(Wish::parse).toList();
    }

    private List<Event> events() {
        return wishes().stream().flatMap(wish -> draft.content.calendar().event(wish.event()).stream()).toList();
    }

    private String title(Event event) {
        return draft.inLanguage(event.title());
    }

    /** Says that the dates are there, or near; the wish is fulfilled by that. Offers to remind again while there is time. */
    void fulfil(Event event, Phrase phrase) {
        drop(event.id());
        draft.add(new Effect.Untimed(event.id()));
        say(phrase, event, "");
        offerFile(event);
        Optional.ofNullable(draft.content.flows().get(event.flow()))
                .ifPresent(flow -> draft.offer(new ChoiceId.Begin(flow.id()), flow.title()));
        if (new Watch(event).promise(draft.now) instanceof Watch.Promise.Remind) {
            draft.offer(new ChoiceId.Remind(event.id()), draft.content.words(Phrase.REMIND_ME));
        }
    }
}
