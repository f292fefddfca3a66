package org.soudan.conversations.codec;

/** A content file that cannot be read. The message names the file and the place; it holds content, never personal words. */
public final class ContentFault extends RuntimeException {

    public ContentFault(String message) {
        super(message);
    }
}
