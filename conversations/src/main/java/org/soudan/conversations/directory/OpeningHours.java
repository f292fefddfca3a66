package org.soudan.conversations.directory;

import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Words;

/** When a service is open, in words for people and as hours that can be asked. */
public record OpeningHours(Words words, Hours hours) implements Detail {

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
