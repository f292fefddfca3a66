/**
 * The content that is shipped: flows, phrases, words that work everywhere, safety lexicon and directory, loaded and
 * checked once.
 *
 * <p>Loading fails as a whole, with every fault named, or gives content that is sound on any day; what has become old by the
 * day that is given is said to be so.
 */
@NullMarked
package org.soudan.conversations.library;

import org.jspecify.annotations.NullMarked;
