/**
 * Cases and the desk: what counsellors do reaches the participant's conversation through here, and what is done when
 * nobody does anything: clocks, the ladder of whom to call, the rota, and a watch over cases that nobody looks after.
 *
 * <p>Promises: two counsellors who claim at once get one winner; nothing goes to a participant but what a counsellor
 * wrote for them, and the truth when nobody does; each open case has its clock, set by the commit that changes it; each rung
 * is climbed once; what can wait calls nobody outside the desk's hours.
 */
@ApplicationModule(allowedDependencies = {"access", "content", "counting", "dialogue", "identity", "limits", "outbound",
    "settings"})
@NullMarked
package org.soudan.bot.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
