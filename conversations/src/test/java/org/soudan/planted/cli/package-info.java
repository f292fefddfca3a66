/** Uses nothing that it may not; ArchitectureTest must catch who uses it. */
@NullMarked
package org.soudan.planted.cli;

import org.jspecify.annotations.NullMarked;
