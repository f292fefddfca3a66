/**
 * Cases and the desk: what counsellors do reaches the participant's conversation through here.
 *
 * <p>Promises: two counsellors who claim at once get one winner; nothing goes to a participant but what a counsellor
 * wrote for them.
 */
@ApplicationModule(allowedDependencies = {"access", "content", "counting", "dialogue", "identity", "outbound",
    "settings"})
@NullMarked
package org.soudan.bot.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
