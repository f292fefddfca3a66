/** Planted violations live here; the tests of the architecture must catch them. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.soudan.planted.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
