package org.soudan.bot.simulation;

import java.time.Duration;
import java.time.Instant;
import org.soudan.conversations.flow.Severity;

/**
 * Somebody who asks for a counsellor.
 *
 * @param talk how long a counsellor will be busy with them
 */
record Arrival(Severity severity, Instant at, Duration talk) {}
