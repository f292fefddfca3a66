package org.soudan.conversations.directory;

/**
 * One dated fact.
 *
 * @param detail what it states
 * @param check the page on which a participant can check it
 */
public record Fact(Detail detail, Provenance provenance, Link check) {}
