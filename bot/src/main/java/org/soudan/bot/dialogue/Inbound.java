package org.soudan.bot.dialogue;

import org.soudan.bot.identity.Contact;
import org.soudan.bot.identity.MessageId;
import org.soudan.conversations.engine.Message;

/** A participant's message as a channel hands it over. */
public record Inbound(MessageId id, Contact from, Message message) {}
