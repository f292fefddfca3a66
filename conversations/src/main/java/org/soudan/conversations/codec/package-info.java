/**
 * Reads the authors' YAML and reads and writes sessions, migrating what older versions wrote.
 *
 * <p>The only package that knows a serialisation library.
 */
@NullMarked
package org.soudan.conversations.codec;

import org.jspecify.annotations.NullMarked;
