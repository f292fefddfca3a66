package org.soudan.conversations.text;

/** One text in both languages; neither is blank. */
public record Words(String en, String ja) {

    public Words {
        if (en == null || ja == null || en.isBlank() || ja.isBlank()) {
            throw new IllegalArgumentException("a text needs both languages");
        }
    }

    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case JA -> ja;
        };
    }
}
