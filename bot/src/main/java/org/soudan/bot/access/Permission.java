package org.soudan.bot.access;

/** What a role allows. */
public enum Permission {
    /** To see who waits, how long, and who has whom; no words. */
    SEE_QUEUE,
    /** To say how grave a case is, and to hand it to somebody; no words. */
    STEER,
    /** To get cases and to talk with participants. */
    SERVE,
    /** To take a case from whoever has it, which lets one read and serve it, and stands in the trail. */
    TAKE_OVER,
    /** To read the trail. */
    AUDIT
}
