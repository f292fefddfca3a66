package org.soudan.conversations.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.session.Position;
import org.soudan.conversations.text.Plain;
import org.soudan.conversations.text.Words;
import org.soudan.conversations.topic.Guess;

/** The part of a turn that finds out what free words are about: goes there, or asks which of three, or offers a person. */
final class Routing {

    private static final int GUESSES = 3;

    private final Draft draft;
    private final Path path;
    private final People people;

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
            ask(likely(guesses));
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

    void pick(List<String> flows, String words, Plain plain) {
        int picked = picked(flows, plain);
        if (picked > flows.size() + 1) {
            route(words);
            return;
        }
        draft.pick();
        if (picked < flows.size()) {
            path.beginFlow(flows.get(picked));
        } else if (picked == flows.size()) {
            people.bring(Severity.NORMAL);
        } else {
            path.begin(Path.MENU);
        }
    }

    /** Past the last label for anything else, and where a flow that was offered has gone since. */
    private int picked(List<String> flows, Plain plain) {
        if (!draft.content.flows().keySet().containsAll(flows)) {
            return Integer.MAX_VALUE;
        }
        var labels = flows.stream().map(flow -> flow(flow).title());
        var extras = Stream.of(Phrase.PERSON, Phrase.MENU).map(draft.content::words);
        return Labels.find(Stream.concat(labels, extras).toList(), plain).orElse(Integer.MAX_VALUE);
    }

    void cannotRead() {
        people.hear();
        draft.say(Phrase.NOT_READABLE);
        offer(List.of());
    }

    /** A person and the menu, after the flows that may have been meant. */
    private void offer(List<String> flows) {
        flows.forEach(flow -> draft.offer(new ChoiceId.Begin(flow), flow(flow).title()));
        draft.offer(new ChoiceId.Person(), draft.content.words(Phrase.PERSON));
        draft.offer(new ChoiceId.Begin(Path.MENU.flow()), draft.content.words(Phrase.MENU));
        draft.become(new Position.Guessing(flows));
    }

    private void ask(List<String> flows) {
        draft.miss();
        var unknown = flows.isEmpty() ? Phrase.NOT_UNDERSTOOD : Phrase.DID_YOU_MEAN;
        draft.say(draft.hasMissedOften() ? Phrase.OFFER_PERSON : unknown);
        offer(flows);
    }

    /** Words to people who are coming are kept for them also when the bot can answer. */
    private void open(String flow) {
        people.hear();
        Words title = flow(flow).title();
        var language = draft.session().profile().language();
        draft.say(draft.content.words(Phrase.ABOUT), Map.of("topic", title.in(language)));
        path.beginFlow(flow);
    }

    /** A bare number of one or two digits answers a question that is over; it is about nothing. 119 is about something. */
    private List<Guess> guesses(String words) {
        boolean number = Plain.of(words).value().matches("\\d{1,2}");
        return number ? List.of() : draft.content.topics().rank(words);
    }

    private void passOn() {
        people.hear();
        draft.say(Phrase.PASSED_ON);
    }

    private boolean isSure(List<Guess> guesses) {
        return !guesses.isEmpty()
                && guesses.getFirst().certainty() >= draft.content.limits().sure();
    }

    private List<String> likely(List<Guess> guesses) {
        return guesses.stream()
                .filter(guess -> guess.certainty() >= draft.content.limits().unsure())
                .limit(GUESSES)
                .map(Guess::topic)
                .filter(draft.content.flows()::containsKey)
                .toList();
    }

    private Flow flow(String id) {
        var flow = draft.content.flows().get(id);
        if (flow == null) {
            throw new IllegalStateException("a topic without a flow");
        }
        return flow;
    }
}
