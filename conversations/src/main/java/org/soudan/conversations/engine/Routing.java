package org.soudan.conversations.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.StepRef;
import org.soudan.conversations.flow.Target.Move;
import org.soudan.conversations.learning.Terms;
import org.soudan.conversations.session.Position;
import org.soudan.conversations.text.Plain;
import org.soudan.conversations.topic.Guess;
import org.soudan.conversations.topic.TopicFinder;

/** The part of a turn that finds out what free words are about: goes there, or asks which of three, or offers a person. */
final class Routing {

    private static final int GUESSES = 3;

    private final Draft draft;
    private final Path path;
    private final People people;
    private final Map<String, List<Guess>> ranked = new HashMap<>();

    Routing(Draft draft, Path path, People people) {
        this.draft = draft;
        this.path = path;
        this.people = people;
    }

    void route(String words) {
        var guesses = guesses(words);
        if (isSure(guesses)) {
            open(guesses.getFirst().topic());
        } else if (people.areComing()) {
            passOn();
        } else {
            ask(guesses);
        }
    }

    /** While a question waits: only a topic that is certain leads away from it, and words for people are passed on. */
    boolean leadsAway(String words) {
        var guesses = guesses(words);
        if (isSure(guesses)) {
            open(guesses.getFirst().topic());
        } else if (people.areComing()) {
            passOn();
        }
        return isSure(guesses) || people.areComing();
    }

    /** Words that are none of a step's options and may be about something else: asks which, with the way back. */
    boolean mayLeadAway(String words, StepRef question) {
        var flows = best(guesses(words), draft.content.limits().unsure());
        boolean likely = !flows.isEmpty() && !flows.getFirst().equals(question.flow());
        if (likely) {
            draft.miss();
            offerHelp(draft.hasMissedOften() ? Phrase.OFFER_PERSON : Phrase.DID_YOU_MEAN, flows, question);
        }
        return likely;
    }

    void cannotRead() {
        people.hear();
        if (people.areComing() && !draft.message.files().isEmpty()) {
            draft.say(Phrase.PASSED_ON);
        } else {
            draft.say(Phrase.NOT_READABLE);
            offer(List.of());
        }
    }

    /** A person and the menu, after the flows that may have been meant. */
    private void offer(List<String> flows) {
        flows.forEach(flow -> draft.offer(new ChoiceId.Begin(flow), flow(flow).title()));
        draft.offer(new ChoiceId.Person(), draft.content.words(Phrase.PERSON));
        draft.offer(new ChoiceId.Begin(Places.MENU.flow()), draft.content.words(Phrase.MENU));
        draft.awaitChoice();
    }

    /** After misses at a question: the best guesses, however weak. */
    void offerHelp(String words, StepRef question) {
        offerHelp(Phrase.OFFER_PERSON, best(guesses(words), 0), question);
    }

    /** The guesses, a person, and the question again. */
    private void offerHelp(Phrase how, List<String> flows, StepRef question) {
        draft.say(how);
        flows.forEach(flow -> draft.offer(new ChoiceId.Begin(flow), flow(flow).title()));
        draft.offer(new ChoiceId.Person(), draft.content.words(Phrase.PERSON));
        draft.offer(new ChoiceId.Repair(Move.CONTINUE), draft.content.words(Phrase.CONTINUE));
        draft.become(draft.session().with(draft.session().aside().leaving(question)));
        draft.awaitChoice();
    }

    /** The first time only what is likely, the second time the best guesses, however weak. */
    private void ask(List<Guess> guesses) {
        draft.miss();
        var flows = best(guesses, draft.hasMissedOften() ? 0 : draft.content.limits().unsure());
        var unknown = flows.isEmpty() ? Phrase.NOT_UNDERSTOOD : Phrase.DID_YOU_MEAN;
        draft.say(draft.hasMissedOften() ? Phrase.OFFER_PERSON : unknown);
        offer(flows);
    }

    /** Words to people who are coming are kept for them also when the bot can answer. */
    private void open(String flow) {
        people.hear();
        boolean asked = draft.session().position() instanceof Position.At(var step)
                && Labels.ask(draft.content, step).isPresent();
        draft.sayTopic(Phrase.ABOUT, flow(flow));
        path.beginFlow(flow);
        if (asked) {
            draft.remindOfWhatWasLeft(Phrase.STILL_OPEN);
        }
    }

    /** A bare number of one or two digits answers a question that is over; it is about nothing. 119 is about something. */
    private List<Guess> guesses(String words) {
        return ranked.computeIfAbsent(words, asked -> {
            boolean number = Plain.of(asked).value().matches("\\d{1,2}");
            var terms = asked.equals(draft.message.text()) ? draft.terms() : Terms.of(asked);
            return number ? List.of() : draft.content.topics().rank(terms);
        });
    }

    private void passOn() {
        people.hear();
        draft.say(Phrase.PASSED_ON);
    }

    private boolean isSure(List<Guess> guesses) {
        return !guesses.isEmpty() && draft.content.flows().containsKey(guesses.getFirst().topic())
                && guesses.getFirst().certainty() >= draft.content.limits().sure();
    }

    /** None where the message is likelier to be about nothing; with no least certainty the best all the same. */
    private List<String> best(List<Guess> guesses, double least) {
        boolean aboutNothing = guesses.isEmpty() || (least > 0 && isNone(guesses.getFirst()));
        return aboutNothing ? List.of()
                : guesses.stream()
                        .filter(guess -> guess.certainty() >= least && draft.content.flows().containsKey(guess.topic()))
                        .limit(GUESSES)
                        .map(Guess::topic)
                        .toList();
    }

    private static boolean isNone(Guess guess) {
        return guess.topic().equals(TopicFinder.NONE);
    }

    private Flow flow(String id) {
        var flow = draft.content.flows().get(id);
        if (flow == null) {
            throw new IllegalStateException("a topic without a flow");
        }
        return flow;
    }
}
