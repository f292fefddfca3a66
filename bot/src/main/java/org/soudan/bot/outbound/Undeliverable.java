package org.soudan.bot.outbound;

import org.soudan.bot.identity.Pseudonym;

/** Published when something for a participant was refused for good. Holds no words. */
public record Undeliverable(Pseudonym about, Delivery.Reason reason) {}
