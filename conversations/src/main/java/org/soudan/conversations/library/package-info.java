/**
 * The content, shipped or in a folder: flows, phrases, words that work everywhere, safety lexicon and directory, read
 * and checked as a whole.
 *
 * <p>Loading gives content that is sound, or names every fault in it. The files are read at one moment; who wants to see
 * them change reads them again.
 */
@NullMarked
package org.soudan.conversations.library;

import org.jspecify.annotations.NullMarked;
