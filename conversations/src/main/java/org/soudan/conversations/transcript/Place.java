package org.soudan.conversations.transcript;

import java.util.Optional;
import org.soudan.conversations.flow.StepRef;
import org.soudan.conversations.text.Language;

/**
 * A step, or one of its choices, in a language.
 *
 * @param choice the label of the choice in that language; empty for the step itself
 */
public record Place(StepRef step, Optional<String> choice, Language language) {

    public boolean isStep() {
        return choice.isEmpty();
    }
}
