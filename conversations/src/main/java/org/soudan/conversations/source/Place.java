package org.soudan.conversations.source;

import java.util.Comparator;

/**
 * A line of a content file.
 *
 * @param file relative to the folder of the content, such as {@code flows/japanese.jlpt.yaml}
 * @param line from 1
 */
public record Place(String file, int line) implements Comparable<Place> {

    private static final Comparator<Place> BY_FILE_AND_LINE = Comparator.comparing(Place::file)
            .thenComparingInt(Place::line);

    @Override
    public int compareTo(Place other) {
        return BY_FILE_AND_LINE.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
