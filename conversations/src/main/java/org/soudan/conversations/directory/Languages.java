package org.soudan.conversations.directory;

import java.util.Set;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Words;

/**
 * The languages in which a service answers.
 *
 * @param always ISO 639 codes of those spoken at all its hours
 * @param sometimes codes of those spoken at some of its hours
 */
public record Languages(Words words, Set<String> always, Set<String> sometimes) implements Detail {

    public Languages {
        always = Set.copyOf(always);
        sometimes = Set.copyOf(sometimes);
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
