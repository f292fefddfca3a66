package org.soudan.conversations.transcript;

import java.time.Duration;

/**
 * One turn.
 *
 * @param later how long passes before it
 * @param seen what it caused when it was recorded
 */
public record Exchange(Duration later, Act act, Outcome.Seen seen) {}
