package org.soudan.conversations.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.safety.Reading;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Position;
import org.soudan.conversations.session.Session;
import org.soudan.conversations.text.Characters;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Plain;

/**
 * One message forward. Safety first, then the counsellor who has the talk, then the words that work everywhere, then a
 * pressed button, then the step that waits, then free words.
 *
 * <p>Pure: the same content, session, message and time give the same turn.
 */
public final class Engine {

    private final Content content;
    private final Line line;

    /** Where nobody knows who else waits. */
    public Engine(Content content) {
        this(content, Line.UNKNOWN);
    }

    public Engine(Content content, Line line) {
        this.content = content;
        this.line = line;
    }

    /** What the message causes. Never fails, whatever the message says and however old the session is. */
    public Turn step(Session session, Message message, Instant now) {
        var draft = new Draft(content, arrive(session, message, now), message, now);
        var people = new People(draft, line);
        switch (content.safety().read(draft.terms())) {
            case Reading.Crisis(var alarm) -> people.raise(alarm);
            case Reading.Watch() -> {
                people.care();
                answer(draft, people, session);
            }
            case Reading.Calm() -> answer(draft, people, session);
        }
        return draft.turn();
    }

    /**
     * What is said when {@link #step} failed all the same: an apology, a way to a person, and a place to begin again. Who
     * asks for a person or is in danger gets one, and words for a counsellor reach them.
     */
    public Turn apologise(Session session, Message message, Instant now) {
        var draft = new Draft(content, Places.without(arrive(session, message, now)), message, now);
        var people = new People(draft, line);
        var alarm = content.safety().alarm(message.text());
        if (alarm.isPresent()) {
            people.raise(alarm.get());
        } else if (content.commands().read(Plain.of(clip(message.text()))).equals(Optional.of(Command.PERSON))) {
            people.bring(Severity.NORMAL);
        } else if (!people.haveTheTalk()) {
            draft.say(Phrase.TROUBLE);
            draft.offerButton(new ChoiceId.Person(), Phrase.PERSON);
        }
        people.hear();
        return draft.turn();
    }

    /** Only the words of the apology, where even {@link #apologise} failed. The session stays as it is. */
    public Turn excuse(Session session, Message message) {
        var words = content.say(Phrase.TROUBLE, Language.of(message.text()), Map.of());
        return new Turn(session, List.of(new Effect.Reply(words, List.of())));
    }

    /**
     * What is done instead when the message is one too many: whoever has the case still gets its words, and the
     * participant stays where they are. Only for messages whose own turn is {@link Weight#ORDINARY}.
     *
     * @param why what is said to the participant; nothing where they have been told already
     */
    public Turn unanswered(Session session, Message message, Instant now, Optional<Phrase> why) {
        var draft = new Draft(content, arrive(session, message, now), message, now);
        new People(draft, line).hear();
        why.ifPresent(draft::say);
        var turn = draft.turn();
        var unread = turn.session().aside().withUnread(session.aside().unread());
        return new Turn(turn.session().with(unread), turn.effects());
    }

    /** The menu's choices, for places that show them before anything was said. */
    public static List<Choice> entrances(Content content, Language language) {
        return content.step(Places.MENU).stream()
                .filter(Step.Choose.class::isInstance)
                .flatMap(step -> Labels.options(Places.MENU, (Step.Choose) step).entrySet().stream())
                .map(option -> new Choice(option.getKey().text(), option.getValue().in(language)))
                .toList();
    }

    private Session arrive(Session session, Message message, Instant now) {
        var present = Places.present(session, content.limits(), now);
        return present.with(present.profile().speaking(spoken(present, message))).touchedAt(now);
    }

    /** A stray Latin word such as "OK" or "N2" does not turn a Japanese talk into an English one. */
    private static Language spoken(Session session, Message message) {
        var language = Language.of(message.text());
        var plain = Plain.of(message.text()).value();
        boolean tells = language == Language.JA || plain.contains(" ") || !session.profile().greeted();
        return tells && !plain.isEmpty() ? language : session.profile().spoken();
    }

    private void answer(Draft draft, People people, Session before) {
        var path = new Path(draft, people);
        var routing = new Routing(draft, path, people);
        var answering = new Answering(draft, path, routing);
        var obeying = new Obeying(draft, path, people, answering);
        var plain = Plain.of(clip(draft.message.text()));
        var command = content.commands().read(plain).filter(c -> c != Command.LEAVE || people.areWaitedFor());
        if (people.haveTheTalk()) {
            withCounsellor(draft, people, obeying, command);
        } else if (command.isPresent()) {
            obeying.obey(command.get());
        } else if (people.areBetween() && draft.holdsWords()) {
            people.hear();
            draft.say(Phrase.PASSED_ON);
        } else {
            freely(draft, new Pressing(draft, path, people, answering, routing), answering, routing);
            people.hear();
        }
        if (Places.isAway(before, content.limits(), draft.now) && !people.areComing()) {
            draft.remindOfWhatWasLeft(Phrase.WELCOME_BACK);
        }
        if (draft.isSilent() && !people.haveTheTalk()) {
            draft.say(Phrase.LEFT);
        }
    }

    /** The bot is silent: words go to the counsellor, and only an opt-out by SMS is also obeyed. */
    private void withCounsellor(Draft draft, People people, Obeying obeying, Optional<Command> command) {
        draft.weigh(Weight.KEPT);
        boolean sms = draft.message.channel() == Channel.SMS;
        if (sms && command.equals(Optional.of(Command.STOP))) {
            obeying.stop();
        } else if (sms && draft.session().profile().optedOut() && command.equals(Optional.of(Command.START))) {
            obeying.start();
        } else {
            people.hear();
            var language = draft.session().profile().language();
            draft.message
                    .choice()
                    .flatMap(choice -> Labels.of(choice, content))
                    .ifPresent(label -> people.hear(label.in(language)));
        }
    }

    private void freely(Draft draft, Pressing pressing, Answering answering, Routing routing) {
        var words = clip(draft.message.text());
        if (draft.message.choice().isPresent()) {
            pressing.press(draft.message.choice().get());
        } else if (Plain.of(words).isEmpty()) {
            routing.cannotRead();
        } else {
            switch (draft.session().position()) {
                case Position.Idle() -> routing.route(words);
                case Position.At(var step) -> answering.answer(step, words);
                case Position.Offered(var choices) -> pressing.pick(choices, words);
            }
        }
    }

    private String clip(String text) {
        return Characters.clip(text, content.limits().textRead());
    }
}
