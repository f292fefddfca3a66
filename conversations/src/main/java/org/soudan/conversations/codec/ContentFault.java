package org.soudan.conversations.codec;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.soudan.conversations.source.Finding;

/** Content that cannot be used. The message names the files and the places; it holds content, never personal words. */
public final class ContentFault extends RuntimeException {

    public ContentFault(String message) {
        super(message);
    }

    public ContentFault(List<Finding> findings) {
        this(findings.stream().map(Finding::toString).collect(joining("\n")));
    }
}
