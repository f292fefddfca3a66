/**
 * Does this message need a person now?
 *
 * <p>A pure, deterministic reading of one message, by the words of {@code safety.yaml} and by a classifier that has learnt
 * from {@code safety/}. The engine asks it before anything else, in every state; no flow can switch it off. May use
 * {@code text} and {@code learning} only.
 */
@NullMarked
package org.soudan.conversations.safety;

import org.jspecify.annotations.NullMarked;
