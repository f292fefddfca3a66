package org.soudan.bot.access;

import java.util.List;

/**
 * The record of who got to read whose words: some chains, each only ever added to. A deed that is a commit of a conversation
 * is added by that commit, together with it or not at all. All methods throw {@link TrailUnavailable} when the store cannot
 * be reached.
 */
public interface Trail {

    /** How many chains there are; they count from 0. */
    int chains();

    /** Adds a deed that belongs to no conversation. */
    void add(Deed deed);

    /** Where the chain says that it ends. */
    Chain.Head head(int chain);

    /** Up to {@code most} stored entries after the first {@code before}. */
    List<String> after(int chain, long before, int most);
}
