/**
 * Where one participant is in the conversation: immutable, small, and free of anything that says who they are.
 *
 * <p>A session survives a change of the content: it names flows and steps by id, and holds no texts but the unread rest of
 * a long answer.
 */
@NullMarked
package org.soudan.conversations.session;

import org.jspecify.annotations.NullMarked;
