package org.soudan.conversations.flow;

import java.util.Map;
import org.soudan.conversations.text.Words;

/** One thing to choose: its label, where it leads, and values to remember when it is chosen. */
public record Option(Words label, Target target, Map<String, String> values) {}
