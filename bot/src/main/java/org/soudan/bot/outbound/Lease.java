package org.soudan.bot.outbound;

import java.time.Instant;

/**
 * The ownership of a partition.
 *
 * @param token known to its owner alone; the store refuses every other one
 * @param until when it ends unless it is renewed; the owner must not send after that
 */
public record Lease(int partition, String token, Instant until) {}
