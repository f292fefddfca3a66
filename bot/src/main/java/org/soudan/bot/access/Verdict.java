package org.soudan.bot.access;

/** What came of verifying. */
public sealed interface Verdict {

    /** Every entry is there and as it was written. */
    record Intact(long entries) implements Verdict {}

    /**
     * The first entry of a chain that is not the one that was written there, because it, or one before it, was changed,
     * removed, or put elsewhere.
     *
     * @param number from 1
     */
    record Broken(int chain, long number) implements Verdict {}

    /**
     * Entries are missing at the end.
     *
     * @param number the first that is missing
     */
    record Missing(int chain, long number) implements Verdict {}

    /** The entries are not those that were there when the chain's end was last written down outside the store. */
    record Other(int chain, long number) implements Verdict {}
}
