/**
 * Slack in and out, for participants and for the counsellors' desk; the only user of Bolt.
 *
 * <p>Promises: nothing unsigned gets in; a request is answered after its message is committed, never before.
 */
@ApplicationModule(allowedDependencies = {"access", "counting", "content", "dialogue", "escalation", "identity",
    "limits",
    "outbound",
    "settings"})
@NullMarked
package org.soudan.bot.slack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
