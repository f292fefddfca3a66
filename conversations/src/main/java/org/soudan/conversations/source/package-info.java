/**
 * What the authors wrote and where it stands: files, lines, and what is to be mended there.
 *
 * <p>Values only. What {@code codec} reads and {@code check} judges is told of in these words, so that every finding
 * names a file and a line. May use the JDK only.
 */
@NullMarked
package org.soudan.conversations.source;

import org.jspecify.annotations.NullMarked;
