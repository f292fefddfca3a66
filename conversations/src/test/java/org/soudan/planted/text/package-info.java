/** A planted violation lives here; ArchitectureTest must catch it. */
@NullMarked
package org.soudan.planted.text;

import org.jspecify.annotations.NullMarked;
