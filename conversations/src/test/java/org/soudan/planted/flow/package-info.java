/** A planted violation lives here; ArchitectureTest must catch it. */
@NullMarked
package org.soudan.planted.flow;

import org.jspecify.annotations.NullMarked;
