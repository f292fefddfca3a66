/**
 * Who may read what, and the record of who did: the roles of people at the desk, the permission that each operation there
 * needs, and the trail of those who got to read somebody's words. It knows nothing of cases, channels or stores.
 *
 * <p>Promises: what no rule allows is refused, and somebody unknown is nobody; a change of the roles holds within ten
 * seconds; an entry of the trail cannot be changed, removed or put elsewhere without being found.
 */
@ApplicationModule(allowedDependencies = {"crypto", "settings"})
@NullMarked
package org.soudan.bot.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
