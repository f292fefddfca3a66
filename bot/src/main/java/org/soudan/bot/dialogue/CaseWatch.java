package org.soudan.bot.dialogue;

/** Looks after a case when one of its clocks says so. */
public interface CaseWatch {

    /**
     * Does what is due, or moves or forgets the timer. Doing it twice, or on two instances at once, changes nothing more.
     *
     * @throws StoreUnavailable when the store cannot be reached
     */
    void look(Timer timer, int caseNumber);
}
