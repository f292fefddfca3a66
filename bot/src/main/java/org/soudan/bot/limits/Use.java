package org.soudan.bot.limits;

/**
 * What something takes of a limit.
 *
 * @param of what is counted together, by a name that tells nobody's number or id
 * @param amount how much, from 1
 */
public record Use(Limit limit, String of, int amount) {}
