package org.soudan.conversations.cli;

import org.soudan.conversations.text.Language;

/** The languages as the files and the tables name them. */
final class LanguageName {

    private LanguageName() {}

    static String of(Language language) {
        return switch (language) {
            case EN -> "en";
            case JA -> "ja";
        };
    }
}
