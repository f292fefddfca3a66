package org.soudan.planted.flow;

import org.soudan.planted.text.WordyText;

public record WordyFlow(WordyText text) {}
