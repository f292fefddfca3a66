package org.soudan.conversations.session;

import java.util.Optional;
import org.soudan.conversations.text.Language;

/**
 * What holds beyond one conversation.
 *
 * @param chosen the language that the participant asked for, if they did
 * @param spoken the language that they last wrote in
 * @param greeted whether the bot has said what it is
 * @param optedOut whether no SMS may be sent to them
 */
public record Profile(Optional<Language> chosen, Language spoken, boolean greeted, boolean optedOut) {

    static final Profile UNKNOWN = new Profile(Optional.empty(), Language.EN, false, false);

    /** The language to answer in. */
    public Language language() {
        return chosen.orElse(spoken);
    }

    public Profile choosing(Language language) {
        return new Profile(Optional.of(language), language, greeted, optedOut);
    }

    public Profile speaking(Language language) {
        return new Profile(chosen, language, greeted, optedOut);
    }

    public Profile met() {
        return new Profile(chosen, spoken, true, optedOut);
    }

    public Profile optedOut(boolean stopped) {
        return new Profile(chosen, spoken, greeted, stopped);
    }
}
