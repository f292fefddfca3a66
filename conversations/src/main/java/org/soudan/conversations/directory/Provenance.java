package org.soudan.conversations.directory;

import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * Where a fact comes from and how long it can be relied on.
 *
 * @param source the page that states it
 * @param dated the day of that page, where the page has one
 * @param checked the day on which somebody read it
 * @param validUntil the last day on which it can be true
 * @param lasting whether no age makes it doubtful: emergency numbers, and what is told of past years
 */
public record Provenance(Certainty certainty, URI source, Optional<LocalDate> dated, LocalDate checked,
        Optional<LocalDate> validUntil, boolean lasting) {

    /** A page that is older may have been overtaken. */
    private static final Period PAGE_AGE = Period.ofYears(2);

    private static final Period CHECK_AGE = Period.ofYears(1);

    public boolean mayBeSaid() {
        return certainty != Certainty.UNVERIFIED;
    }

    /** Whether it may be said on this day without asking the reader to check. */
    public boolean isSure(LocalDate today) {
        return certainty == Certainty.OFFICIAL && !isOld(today);
    }

    /** Whether the page, the look at it or the fact itself is too old on this day. */
    public boolean isOld(LocalDate today) {
        boolean oldPage = dated.filter(day -> day.plus(PAGE_AGE).isBefore(today)).isPresent();
        boolean oldLook = checked.plus(CHECK_AGE).isBefore(today);
        return (!lasting && (oldPage || oldLook)) || hasExpired(today);
    }

    public boolean hasExpired(LocalDate today) {
        return validUntil.filter(day -> day.isBefore(today)).isPresent();
    }
}
