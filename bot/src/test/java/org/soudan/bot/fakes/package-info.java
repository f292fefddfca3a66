/** Slack and Twilio as this service sees them: they check what they are sent, remember it, and misbehave when told to. */
@NullMarked
package org.soudan.bot.fakes;

import org.jspecify.annotations.NullMarked;
