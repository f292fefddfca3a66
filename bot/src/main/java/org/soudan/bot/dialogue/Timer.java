package org.soudan.bot.dialogue;

import java.time.Instant;
import org.soudan.bot.identity.Pseudonym;

/**
 * When to look what there is to say to a participant of an event, or to do about their case.
 *
 * @param event its id in the calendar, or the name of a {@link CaseTimer}
 * @param at to the second
 */
public record Timer(Pseudonym who, String event, Instant at) {}
