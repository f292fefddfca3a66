package org.soudan.conversations.directory;

import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Words;

/** Whether what is told stays where it is told. */
public record Confidentiality(Words words, Degree degree) implements Detail {

    public enum Degree {
        /** It is passed to nobody. */
        CONFIDENTIAL,
        /** It may have to be passed on, so nobody may be promised that it stays secret. */
        NOT_ALWAYS,
        /** It is passed on as a matter of course. */
        PASSED_ON
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
