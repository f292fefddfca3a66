package org.soudan.bot.escalation;

/**
 * Where a case stands at the desk.
 *
 * @param channel the desk's channel
 * @param message the case's message there, which its thread hangs from
 */
public record DeskPlace(String channel, String message) {}
