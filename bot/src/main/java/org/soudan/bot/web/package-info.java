/**
 * The playground: a phone, a direct message and the counsellors' desk on one page, for trying all three roles without an
 * account anywhere. It is a channel like the others, on the same core and the same store.
 *
 * <p>Promises: it exists only where neither Slack nor SMS is set; it answers this machine alone unless the operator says
 * otherwise; another site open in the browser can neither read it nor write to it; nobody sees another tab's phone. What
 * was shown is kept in memory, bounded, and gone with the process; the conversations themselves are in the store.
 */
@ApplicationModule(allowedDependencies = {"access", "content", "counting", "dialogue", "escalation", "identity",
    "outbound",
    "settings"})
@NullMarked
package org.soudan.bot.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
