package org.soudan.bot.identity;

/** A participant, and where they wrote from. */
public record Contact(Pseudonym who, SealedAddress at) {}
