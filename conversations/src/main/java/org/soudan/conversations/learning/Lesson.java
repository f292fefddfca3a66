package org.soudan.conversations.learning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;

/**
 * What is to be learnt, and how.
 *
 * @param fingerprint tells what this lesson teaches from what any other does
 * @param examples asked for only when it has to be learnt
 * @param thesaurus likewise
 */
public record Lesson(
        String fingerprint, Supplier<Examples> examples, Supplier<Thesaurus> thesaurus, Learning how) {

    /** Must be changed with the terms, the learner, what examples are made of, and how a classifier is written. */
    private static final String EDITION = "6";

    /** A lesson from examples alone. */
    public static Lesson of(Examples examples, Learning how) {
        return new Lesson(fingerprint(examples.byLabel(), how), () -> examples, () -> Thesaurus.EMPTY, how);
    }

    Classifier learn() {
        return Classifier.learn(examples.get(), thesaurus.get(), how);
    }

    /** Of all that a lesson is made from, by names, in order. */
    public static String fingerprint(SequencedMap<String, List<String>> material, Learning how) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            update(digest, EDITION + how, '\n');
            material.forEach((name, texts) -> {
                update(digest, name, '\n');
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
