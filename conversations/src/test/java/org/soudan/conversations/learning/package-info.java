/** Tests of learning from examples. */
@NullMarked
package org.soudan.conversations.learning;

import org.jspecify.annotations.NullMarked;
