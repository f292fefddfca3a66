/**
 * Health, and logs that hold no words and no numbers of participants.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.soudan.bot.observe;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
