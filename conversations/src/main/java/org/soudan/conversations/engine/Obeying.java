package org.soudan.conversations.engine;

import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.flow.StepRef;
import org.soudan.conversations.flow.Target;
import org.soudan.conversations.flow.Target.Move;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.text.Language;

/** The part of a turn that does what the words that work everywhere ask for. */
final class Obeying {

    private static final StepRef HELP = new StepRef("welcome", "help");
    private static final StepRef PRIVACY = new StepRef("privacy", Flow.START);
    private static final StepRef ERASE = new StepRef("privacy", "erase");

    private final Draft draft;
    private final Path path;
    private final People people;
    private final Repairing repairing;
    private final Answering answering;

    Obeying(Draft draft, Path path, People people, Answering answering) {
        this.draft = draft;
        this.path = path;
        this.people = people;
        this.repairing = new Repairing(draft, path);
        this.answering = answering;
    }

    void obey(Command command) {
        switch (command) {
            case PERSON -> people.bring(Severity.NORMAL);
            case SAFE -> people.areSafe();
            case LEAVE -> people.leave();
            case MENU -> path.begin(Places.MENU);
            case HELP -> path.begin(HELP);
            case BACK -> repairing.make(Move.BACK);
            case AGAIN -> repairing.make(Move.AGAIN);
            case CHANGE -> repairing.make(Move.CHANGE);
            case REPEAT -> repairing.make(Move.REPEAT);
            case CONTINUE -> repairing.make(Move.CONTINUE);
            case MORE -> repairing.readOn();
            case REMINDERS -> path.listReminders();
            case SKIP -> skip();
            case STOP -> stop();
            case START -> start();
            case ENGLISH -> path.go(new Target.Speak(Language.EN), Places.MENU.flow());
            case JAPANESE -> path.go(new Target.Speak(Language.JA), Places.MENU.flow());
            case PRIVACY -> path.begin(PRIVACY);
            case ERASE -> path.begin(ERASE);
        }
    }

    private void skip() {
        var rates = new Rates(draft);
        if (rates.areAsked()) {
            rates.thank();
        } else {
            answering.skip();
        }
    }

    /** By SMS the provider has its own reply to STOP and refuses ours; on Slack it only ends the conversation. */
    void stop() {
        draft.weigh(Weight.KEPT);
        if (draft.message.channel() == Channel.SMS) {
            optOut(true);
            people.note(Phrase.DESK_STOPPED);
        } else {
            draft.become(Places.without(draft.session()));
            draft.say(Phrase.LEFT);
        }
    }

    /** Lifts an opt-out, also while a counsellor has the talk. */
    void start() {
        draft.weigh(Weight.KEPT);
        if (draft.session().profile().optedOut()) {
            optOut(false);
            people.note(Phrase.DESK_STARTED);
            draft.say(Phrase.OPTED_IN);
        }
        if (!people.haveTheTalk()) {
            path.begin(Places.MENU);
        }
    }

    private void optOut(boolean stopped) {
        draft.become(draft.session().with(draft.session().profile().optedOut(stopped)));
    }
}
