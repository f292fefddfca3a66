/**
 * One message: load the session, step the engine, commit the session with all that it causes, and only then say so.
 *
 * <p>Promises: a message is either wholly done or not accepted; the same message a second time changes nothing; two
 * messages of one participant are handled as if one came after the other.
 */
@ApplicationModule(allowedDependencies = {"access", "content", "counting", "identity", "limits", "outbound"})
@NullMarked
package org.soudan.bot.dialogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
