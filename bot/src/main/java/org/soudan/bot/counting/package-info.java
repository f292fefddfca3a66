/**
 * What is counted of a day: cases by topic, severity and hour, how long people waited, and what they thought of it.
 *
 * <p>Promises: a count names nobody, and no participant's words, number or pseudonym come here; what is told of a day
 * points at nobody either, because small numbers are not told.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.soudan.bot.counting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
