/**
 * Every limit on what comes in and what goes out, in one table: {@link Limit}. How they are counted, and nothing of what
 * they are counted for: no words, no addresses, no provider.
 *
 * <p>Promises: safety is read before any limit is asked; a message over a limit is accepted all the same; words for
 * somebody in danger are counted and never refused.
 */
@ApplicationModule(allowedDependencies = {"settings"})
@NullMarked
package org.soudan.bot.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
