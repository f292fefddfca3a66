/**
 * What is wrong with a setting, said in one sentence that names it, and secrets as a type that never shows itself.
 *
 * <p>The settings themselves are records in the packages that use them.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.soudan.bot.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
