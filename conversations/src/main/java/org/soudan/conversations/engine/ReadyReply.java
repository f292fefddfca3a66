package org.soudan.conversations.engine;

import org.soudan.conversations.text.Words;

/**
 * A reply that counsellors can send as it stands.
 *
 * @param title what it is called at the desk
 */
public record ReadyReply(String id, Words title, Words text) {}
