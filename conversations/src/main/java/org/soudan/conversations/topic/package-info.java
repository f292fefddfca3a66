/**
 * Free words to a topic: ranks the flows that a message may be about, as their examples taught.
 *
 * <p>Deterministic and in process. May use {@code text} and {@code learning}.
 */
@NullMarked
package org.soudan.conversations.topic;

import org.jspecify.annotations.NullMarked;
