/** Planted violations live here; the tests of the architecture must catch them. One is that this is no module. */
@NullMarked
package org.soudan.planted.habits;

import org.jspecify.annotations.NullMarked;
