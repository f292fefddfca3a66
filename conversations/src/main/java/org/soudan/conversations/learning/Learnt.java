package org.soudan.conversations.learning;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Classifiers by their lessons. Learning takes seconds, so that of the shipped content is done when the project is built,
 * and what else was learnt is kept while there is room.
 */
public final class Learnt {

    private static final String FOLDER = "/org/soudan/learnt/";
    private static final Map<String, SoftReference<Classifier>> KEPT = new ConcurrentHashMap<>();

    private Learnt() {}

    /** What the lesson teaches. Never fails. */
    public static Classifier from(Lesson lesson) {
        var name = lesson.fingerprint();
        var kept = Optional.ofNullable(KEPT.get(name)).map(SoftReference::get);
        return kept.orElseGet(() -> {
            var learnt = built(name).orElseGet(() -> Classifier.learn(lesson.examples(), lesson.how()));
            KEPT.put(name, new SoftReference<>(learnt));
            return learnt;
        });
    }

    private static Optional<Classifier> built(String name) {
        try (var in = Learnt.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? Optional.empty() : Optional.of(read(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a classifier of the build cannot be read", unreadable);
        }
    }

    private static Classifier read(InputStream in) throws IOException {
        return Classifier.read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
    }

    /** Learns, and writes what was learnt below {@code classes}, where {@link #from} looks; nothing else stays there. */
    public static void build(List<Lesson> lessons, Path classes) throws IOException {
        var folder = Files.createDirectories(classes.resolve(FOLDER.substring(1)));
        var wanted = lessons.stream().map(Lesson::fingerprint).toList();
        try (var old = Files.newDirectoryStream(folder, file -> !wanted.contains(file.getFileName().toString()))) {
            for (var file : old) {
                Files.delete(file);
            }
        }
        for (var lesson : lessons) {
            build(lesson, folder.resolve(lesson.fingerprint()));
        }
    }

    private static void build(Lesson lesson, Path file) throws IOException {
        if (!Files.exists(file)) {
            try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
                Classifier.learn(lesson.examples(), lesson.how()).write(out);
            }
        }
    }
}
