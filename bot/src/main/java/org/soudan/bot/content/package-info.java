/**
 * The content that is in use: what is shipped, or an operator's folder that is watched while the service runs. It is said anew as of
 * each day in Japan.
 *
 * <p>Promises: content changes as a whole and only when all of it is sound, else the former stays and the reasons stand in
 * the log and in the health. Who reads it once a turn never sees two contents in one turn. Nothing here is personal.
 */
@ApplicationModule(allowedDependencies = {"settings"})
@NullMarked
package org.soudan.bot.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
