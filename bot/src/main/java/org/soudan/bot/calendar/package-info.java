/**
 * The calendar as files that calendar programs read (RFC 5545), for everybody who asks: it holds nothing personal.
 *
 * <p>Promises: only what has announced dates and is not over; the same event has the same UID whenever it is asked for.
 * The only package that knows the iCalendar library.
 */
@ApplicationModule(allowedDependencies = {"content"})
@NullMarked
package org.soudan.bot.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
