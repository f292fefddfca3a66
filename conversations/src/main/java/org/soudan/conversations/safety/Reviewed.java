package org.soudan.conversations.safety;

import java.util.List;
import java.util.Map;

/**
 * What a clinician reviews.
 *
 * @param lexicon the words that raise an alarm
 * @param lines whom to call in each kind of danger, by the names of the directory's entries, the best first
 */
public record Reviewed(Lexicon lexicon, Map<Alarm, List<String>> lines) {}
