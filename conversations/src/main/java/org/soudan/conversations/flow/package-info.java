/**
 * What a conversation is: a flow of steps that say, ask, choose, branch, remember, call, and bring in a person.
 *
 * <p>Values only, no behaviour beyond look-up. The content authors' YAML becomes these types in {@code codec}.
 */
@NullMarked
package org.soudan.conversations.flow;

import org.jspecify.annotations.NullMarked;
