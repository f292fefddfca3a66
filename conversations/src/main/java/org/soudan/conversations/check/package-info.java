/**
 * Faults in content, found without running it.
 *
 * <p>Every rule reports all its findings, each with the flow, the step and what to do.
 */
@NullMarked
package org.soudan.conversations.check;

import org.jspecify.annotations.NullMarked;
