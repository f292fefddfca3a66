package org.soudan.conversations.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.session.Session;

/** Plays transcripts against the content of today. */
public final class Player {

    private final Content content;
    private final UnaryOperator<Session> kept;

    /**
     * A player.
     *
     * @param kept what becomes of a session between two turns: written and read back, as in the service
     */
    public Player(Content content, UnaryOperator<Session> kept) {
        this.content = content;
        this.kept = kept;
    }

    /** What came of each act, in order. */
    public List<Outcome> play(Transcript transcript) {
        var performance = new Performance(content, kept, transcript);
        return transcript.exchanges().stream().map(performance::play).toList();
    }

    /** The turns that went another way than recorded; empty when the transcript holds. */
    public List<Difference> differences(Transcript transcript) {
        var now = play(transcript);
        return IntStream.range(0, now.size())
                .mapToObj(n -> difference(n, transcript.exchanges().get(n), now.get(n)))
                .filter(difference -> !difference.recorded().equals(difference.now()))
                .toList();
    }

    private static Difference difference(int n, Exchange exchange, Outcome now) {
        return new Difference(n + 1, exchange.act(), exchange.seen(), now);
    }

    /**
     * The same conversation with what it causes today. An act that cannot be done keeps what was recorded, so that
     * {@link #differences} still tells of it.
     */
    public Transcript again(Transcript transcript) {
        var now = play(transcript);
        var exchanges = new ArrayList<Exchange>();
        for (int n = 0; n < now.size(); n++) {
            var was = transcript.exchanges().get(n);
            exchanges.add(switch (now.get(n)) {
                case Outcome.Seen seen -> new Exchange(was.later(), was.act(), seen);
                case Outcome.Impossible impossible -> was;
            });
        }
        return new Transcript(transcript.channel(), transcript.brief(), transcript.begins(), List.copyOf(exchanges));
    }
}
