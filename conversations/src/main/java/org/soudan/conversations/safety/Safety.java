package org.soudan.conversations.safety;

import java.util.Optional;
import org.soudan.conversations.learning.Terms;
import org.soudan.conversations.text.Unmasked;

/**
 * Reads a message for danger by two means, either of which is enough: reviewed phrases, and a classifier that has learnt from
 * examples. A false alarm costs a kind sentence and a miss may cost a life.
 */
public record Safety(Lexicon lexicon, SecondOpinion opinion) {

    /** Never fails, whatever the message holds. */
    public Reading read(Terms terms) {
        var message = terms.text();
        if (message.isBlank()) {
            return new Reading.Calm();
        }
        var unmasked = Unmasked.of(message);
        var found = lexicon.find(unmasked);
        return found.alarm()
                .or(() -> Optional.of(message).filter(text -> !text.equals(unmasked)).flatMap(lexicon::read))
                .<Reading>map(Reading.Crisis::new)
                .orElseGet(() -> opinion.read(message.equals(unmasked) ? terms : Terms.of(unmasked), found.hasSign()));
    }

    /** The same for a message as it was typed. */
    public Reading read(String message) {
        return read(Terms.of(message));
    }

    /** Whether the message raises an alarm. */
    public Optional<Alarm> alarm(String message) {
        return read(message) instanceof Reading.Crisis(var alarm) ? Optional.of(alarm) : Optional.empty();
    }
}
