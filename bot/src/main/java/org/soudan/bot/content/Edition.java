package org.soudan.bot.content;

import java.time.Instant;
import org.soudan.conversations.engine.Content;

/**
 * Content as it is or was in use.
 *
 * @param version tells one content from another
 * @param since when it came into use here
 */
record Edition(Content content, String version, Instant since) {}
