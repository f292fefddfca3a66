package org.soudan.conversations.source;

import java.util.Optional;

/**
 * What a file says, and where.
 *
 * @param value empty when the file cannot be read at all; a part that cannot be read has something harmless in its
 *            place, and the source's faults tell of it
 */
public record Written<T>(Source source, Optional<T> value) {}
