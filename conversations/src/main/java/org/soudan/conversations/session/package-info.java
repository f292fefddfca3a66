/**
 * Where one participant is in the conversation: immutable, small, and free of anything that says who they are.
 *
 * <p>A session survives a change of the content: it names flows and steps by id and never holds texts.
 */
@NullMarked
package org.soudan.conversations.session;

import org.jspecify.annotations.NullMarked;
