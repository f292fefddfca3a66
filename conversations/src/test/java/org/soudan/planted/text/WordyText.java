package org.soudan.planted.text;

import org.soudan.planted.flow.WordyFlow;

public class WordyText {

    public WordyFlow flow() {
        return new WordyFlow(this);
    }
}
