/**
 * Free words to a topic: ranks the flows that a message may be about, by their examples.
 *
 * <p>Deterministic and in process. May use {@code text} only.
 */
@NullMarked
package org.soudan.conversations.topic;

import org.jspecify.annotations.NullMarked;
