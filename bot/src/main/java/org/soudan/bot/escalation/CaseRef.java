package org.soudan.bot.escalation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.soudan.bot.identity.Pseudonym;

/** Names one case: whose it is, and which of theirs. */
public record CaseRef(Pseudonym who, int number) {

    private static final Pattern WRITTEN = Pattern.compile("[a-z2-7]{26}\\.\\d{1,6}");

    /** As it stands in a button. */
    public String text() {
        return who.value() + "." + number;
    }

    /** Empty for anything that {@link #text} cannot have written. */
    public static Optional<CaseRef> parse(String text) {
        return WRITTEN.matcher(text).matches()
                ? Optional.of(new CaseRef(new Pseudonym(text.substring(0, 26)), Integer.parseInt(text.substring(27))))
                : Optional.empty();
    }
}
