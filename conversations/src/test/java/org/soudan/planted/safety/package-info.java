/** A planted violation lives here; ArchitectureTest must catch it. */
@NullMarked
package org.soudan.planted.safety;

import org.jspecify.annotations.NullMarked;
