package org.soudan.conversations.transcript;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.soudan.conversations.session.Channel;

/**
 * A recorded conversation of one participant who has never written before.
 *
 * @param brief whether it tells only where each turn leads, not what is said
 * @param begins when it begins; {@link #USUAL} where it does not matter
 */
public record Transcript(Channel channel, boolean brief, Optional<Instant> begins, List<Exchange> exchanges) {

    /** A Monday at noon in Japan, and a holiday. */
    public static final Instant USUAL = Instant.parse("2026-11-23T03:00:00Z");

    Transcript inFull() {
        return new Transcript(channel, false, begins, exchanges);
    }

    Instant beginning() {
        return begins.orElse(USUAL);
    }
}
