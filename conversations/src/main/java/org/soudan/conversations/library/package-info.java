/**
 * The content, shipped or in a folder: flows, phrases, words that work everywhere, safety lexicon, directory and calendar,
 * read and checked as a whole.
 *
 * <p>Loading gives content that is sound on any day, or names every fault in it; what has become old by the day that is
 * given is said to be so. What the build has found sound is not checked again. The files are read at one moment; who wants to see them change reads them again.
 */
@NullMarked
package org.soudan.conversations.library;

import org.jspecify.annotations.NullMarked;
