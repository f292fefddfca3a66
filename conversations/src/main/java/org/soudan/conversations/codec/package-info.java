/**
 * Reads the authors' YAML, reads and writes recorded conversations, and reads and writes sessions, migrating what older
 * versions wrote.
 *
 * <p>The only package that knows a serialisation library.
 */
@NullMarked
package org.soudan.conversations.codec;

import org.jspecify.annotations.NullMarked;
