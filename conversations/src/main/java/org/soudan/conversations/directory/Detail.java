package org.soudan.conversations.directory;

import org.soudan.conversations.text.Language;

/** What a fact states, by its kind. */
public sealed interface Detail permits Said, Telephone, Link, OpeningHours, Languages, Confidentiality {

    /** As it is printed in a text. */
    String in(Language language);
}
