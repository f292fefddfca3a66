package org.soudan.bot.content;

import java.time.Instant;
import java.time.LocalDate;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.library.ContentFiles;

/**
 * Content as it is or was in use.
 *
 * @param files what it was made of
 * @param version tells the files from others
 * @param day the day in Japan as on which it is said: what is old by then is said to be so
 * @param since when these files came into use here
 */
record Edition(Content content, ContentFiles files, String version, LocalDate day, Instant since) {}
