package org.soudan.conversations.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The content's files as they were at one moment.
 *
 * @param texts by the file's name in the folder, such as {@code flows/japanese.jlpt.yaml}
 */
public record ContentFiles(SortedMap<String, String> texts) {

    private static final String SHIPPED = "/org/soudan/content/";

    /** Names every shipped file; a folder inside a jar cannot be listed. */
    private static final String LIST = "files.txt";

    /** A folder and the folders in it. */
    private static final int DEPTH = 2;

    private static final int VERSION_LENGTH = 12;

    public ContentFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** The files that are shipped with this release. */
    public static ContentFiles shipped() {
        var texts = new TreeMap<String, String>();
        resource(LIST).lines().filter(file -> !file.isBlank()).forEach(file -> texts.put(file, resource(file)));
        return new ContentFiles(texts);
    }

    /**
     * The YAML files of a folder and of the folders in it; what begins with a dot is left out. All content stands there:
     * nothing of what is shipped is added.
     *
     * @throws UncheckedIOException when the folder cannot be read
     */
    public static ContentFiles folder(Path folder) {
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
            files.filter(file -> isContent(folder.relativize(file)) && Files.isRegularFile(file))
                    .forEach(file -> texts.put(name(folder.relativize(file)), read(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the folder " + folder + " cannot be read", unreadable);
        }
        return new ContentFiles(texts);
    }

    private static boolean isContent(Path file) {
        return name(file).endsWith(".yaml") && Stream.of(name(file).split("/")).noneMatch(part -> part.startsWith("."));
    }

    private static String name(Path file) {
        return file.toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }

    private static String resource(String file) {
        try (var in = ContentFiles.class.getResourceAsStream(SHIPPED + file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing in this release");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }

    /** These files, with one of them written otherwise, or added. */
    public ContentFiles with(String file, String text) {
        var changed = new TreeMap<>(texts);
        changed.put(file, text);
        return new ContentFiles(changed);
    }

    /** Tells one content from another: the beginning of a hash (SHA-256) of all names and texts, in hexadecimal. */
    public String version() {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            for (var file : texts.entrySet()) {
                hash.update((file.getKey() + '\0' + file.getValue() + '\0').getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(hash.digest()).substring(0, VERSION_LENGTH);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
