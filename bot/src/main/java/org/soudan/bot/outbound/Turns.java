package org.soudan.bot.outbound;

import java.util.concurrent.Semaphore;

/**
 * How many attempts one carrier makes at a time; a backlog waits here, where waiting is no part of an attempt. What hurries
 * has turns of its own, so that it does not wait for a provider that is slow with the rest.
 */
final class Turns {

    private static final int AT_ONCE = 32;

    private final Semaphore ordinary = new Semaphore(AT_ONCE);
    private final Semaphore hurried = new Semaphore(AT_ONCE);

    Semaphore of(boolean hurries) {
        return hurries ? hurried : ordinary;
    }
}
