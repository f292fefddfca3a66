package org.soudan.conversations.check;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The names of what nobody says and the engine knows; see {@code engine.Known}. */
final class Derived {

    /** What each may be; empty is what is not known. */
    static final Map<String, Predicate<String>> VALUES = Map.of(
            "channel", Set.of("slack", "sms")::contains,
            "language", Set.of("en", "ja")::contains,
            "year", year -> year.matches("[1-9]\\d?"),
            "arrived", Set.of("yes", "no")::contains);

    static final Set<String> NAMES = VALUES.keySet();

    private Derived() {}
}
