package org.soudan.conversations.learning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is to be learnt, and how. */
public record Lesson(Examples examples, Learning how) {

    /** Changes with the terms, the learner, and the way in which a classifier is written. */
    private static final String EDITION = "2";

    /** Tells what this lesson teaches from what any other does. */
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            update(digest, EDITION + how, '\n');
            examples.byLabel().forEach((label, texts) -> {
                update(digest, label, '\n');
                texts.forEach(text -> update(digest, text, '\0'));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException("no SHA-256", everyJdkHasIt);
        }
    }

    private static void update(MessageDigest digest, String text, char end) {
        digest.update((text + end).getBytes(StandardCharsets.UTF_8));
    }
}
