/**
 * What people type, made comparable: width, case, kana, punctuation; the two languages; and what a text costs as SMS.
 *
 * <p>Pure functions over strings. May use the JDK only; knows nothing of flows, people or channels.
 */
@NullMarked
package org.soudan.conversations.text;

import org.jspecify.annotations.NullMarked;
