/** A planted violation lives here; ArchitectureTest must catch it. */
@NullMarked
package org.soudan.planted.session;

import org.jspecify.annotations.NullMarked;
