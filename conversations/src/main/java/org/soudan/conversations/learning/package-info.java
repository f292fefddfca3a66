/**
 * Learns from examples what texts are: a linear classifier, or perceptrons with a hidden layer, over words, pairs
 * of words and runs of characters.
 *
 * <p>Deterministic and in process: the same examples, in the same order, give the same classifier, and a classifier that
 * was written and read again is the one that was learnt. May use {@code text}, and alone knows LIBLINEAR, which learns, and
 * Lucene's Kuromoji, which finds the words of Japanese. Who asks several classifiers about one text finds its terms once.
 */
@NullMarked
package org.soudan.conversations.learning;

import org.jspecify.annotations.NullMarked;
