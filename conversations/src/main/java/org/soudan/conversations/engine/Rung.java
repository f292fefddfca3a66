package org.soudan.conversations.engine;

/** What is done one after the other when a participant waits for words of a counsellor for too long. */
public enum Rung {
    /** Say it in the desk's channel, and to the counsellor who has the case. */
    CHANNEL(1),
    /** Call who is on call, by a direct message. */
    ON_CALL(2),
    /** Call who is on call, by SMS. */
    ON_CALL_SMS(3),
    /** Call who stands behind them, by all ways there are. */
    BACKUP(4),
    /** Tell the participant the truth, and who can be called now. */
    PARTICIPANT(5);

    private final int height;

    Rung(int height) {
        this.height = height;
    }

    /** From 1, without gaps. */
    public int height() {
        return height;
    }

    /** Whether it reaches somebody even where nobody is named for it. */
    public boolean reachesAnyway() {
        return switch (this) {
            case CHANNEL, PARTICIPANT -> true;
            case ON_CALL, ON_CALL_SMS, BACKUP -> false;
        };
    }
}
