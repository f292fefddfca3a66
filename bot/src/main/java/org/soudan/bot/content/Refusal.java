package org.soudan.bot.content;

import java.time.Instant;
import java.util.List;

/**
 * A change of the content that was not taken.
 *
 * @param reasons sentences for the author, each with its file and line; at least one
 */
record Refusal(String version, Instant at, List<String> reasons) {}
