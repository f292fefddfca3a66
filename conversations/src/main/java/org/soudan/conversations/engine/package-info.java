/**
 * One message forward: {@code (content, session, message, now) -> (session', effects)}.
 *
 * <p>Promises: no I/O, no randomness, no clock of its own; the same arguments give the same turn. Safety is read before
 * anything else in every state, then the words that work everywhere, then the step that waits, then free words. A
 * person can be had from every state. The caller carries out the effects.
 */
@NullMarked
package org.soudan.conversations.engine;

import org.jspecify.annotations.NullMarked;
