package org.soudan.conversations.directory;

import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Words;

/** A fact in plain words. */
public record Said(Words words) implements Detail {

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
