/**
 * The calendar: what takes place when, and until when something can be applied for, in Japan's time; and when to write
 * to somebody who wishes to hear of it.
 *
 * <p>Promises: pure, the time is always a parameter; nobody is written to before 9:00 or from 20:00 on in Japan; what
 * is over is not announced again until new dates are entered. Uses {@code text} and, for holidays and certainty,
 * {@code directory}.
 */
@NullMarked
package org.soudan.conversations.calendar;

import org.jspecify.annotations.NullMarked;
