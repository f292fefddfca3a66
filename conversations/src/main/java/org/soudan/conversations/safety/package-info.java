/**
 * Does this message need a person now?
 *
 * <p>A pure, deterministic reading of one message against the lexicon in {@code safety.yaml}. The engine asks it before
 * anything else, in every state; no flow can switch it off. May use {@code text} only.
 */
@NullMarked
package org.soudan.conversations.safety;

import org.jspecify.annotations.NullMarked;
