/**
 * Faults in content, found without running it.
 *
 * <p>Every rule reports all its findings, each with a file, a line and what to do. A rule is a small class of its own
 * and knows one kind of fault; {@link org.soudan.conversations.check.Check} has the table of them.
 */
@NullMarked
package org.soudan.conversations.check;

import org.jspecify.annotations.NullMarked;
