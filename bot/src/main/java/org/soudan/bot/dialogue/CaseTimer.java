package org.soudan.bot.dialogue;

import java.util.Optional;
import java.util.regex.Pattern;

/** How a case stands among the timers, beside the calendar's events, whose ids know no such sign. */
public final class CaseTimer {

    private static final Pattern NAME = Pattern.compile("case#(\\d{1,6})");

    private CaseTimer() {}

    public static String name(int caseNumber) {
        return "case#" + caseNumber;
    }

    /** Empty for what is no case. */
    static Optional<Integer> number(String name) {
        var match = NAME.matcher(name);
        return match.matches() ? Optional.of(Integer.valueOf(match.group(1))) : Optional.empty();
    }
}
