/**
 * Recorded conversations: what was sent and all that it caused; playing them again, and what of the content they reach.
 *
 * <p>Pure: the files are read and written by {@code codec}. A transcript plays the same way on every machine, because
 * its time begins where it says and passes only as it says.
 */
@NullMarked
package org.soudan.conversations.transcript;

import org.jspecify.annotations.NullMarked;
