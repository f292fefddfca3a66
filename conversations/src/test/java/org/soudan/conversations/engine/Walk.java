package org.soudan.conversations.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.soudan.conversations.codec.SessionCodec;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Counsellor;
import org.soudan.conversations.session.Ending;
import org.soudan.conversations.session.Receiver;
import org.soudan.conversations.session.Session;

/** A random conversation. The same seed takes the same way; the session is written and read back after each turn. */
final class Walk {

    /** Stands in every note, and in nothing else. */
    static final String NOTE = "notecanary";

    static final Instant BEGINNING = Instant.parse("2026-11-23T03:00:00Z");

    private static final Counsellor[] DESK = {new Counsellor("aiko", "Aiko"), new Counsellor("ben", "Ben")};

    /** One turn of the walk: the session before it, what was sent if it was a participant, what it caused. */
    record Stride(Session before, Message message, Turn turn) {}

    private final Engine engine = new Engine(Shipped.CONTENT);
    private final List<String> buttons = new ArrayList<>(List.of("o/no/such/1", "f/gone", "", "a/x", "a/y/z/\ud83d"));
    private final List<Channel> channels;
    private final SplittableRandom random;
    private final Babble babble;
    private Session session = Session.fresh();
    private Instant now = BEGINNING;

    Walk(long seed) {
        this(seed, List.of(Channel.SLACK, Channel.SMS, Channel.SMS));
    }

    private Walk(long seed, List<Channel> channels) {
        this.random = new SplittableRandom(seed);
        this.babble = new Babble(random);
        this.channels = channels;
    }

    /** One in which nobody uses Slack. */
    static Walk bySms(long seed) {
        return new Walk(seed, List.of(Channel.SMS));
    }

    Session session() {
        return session;
    }

    Instant now() {
        return now;
    }

    Stride stride() {
        now = now.plus(Duration.ofMinutes(random.nextInt(20) == 0 ? 30 * 60 : random.nextInt(30)));
        var before = session;
        var message = message();
        return took(new Stride(before, message, engine.step(before, message, now)));
    }

    private Message message() {
        var channel = channels.get(random.nextInt(channels.size()));
        return switch (random.nextInt(6)) {
            case 0, 1 -> Message.pressed(channel, babble.one(buttons));
            case 2 -> new Message(channel, "", Optional.empty(), true);
            default -> Message.words(channel, babble.text());
        };
    }

    /** What a counsellor does now, on the case of now or an older one. */
    Handover.Outcome desk() {
        var by = DESK[random.nextInt(DESK.length)];
        int number = Math.max(0, session.cases() - random.nextInt(2));
        var handover = new Handover(Shipped.CONTENT, now);
        return switch (random.nextInt(7)) {
            case 0, 1 -> handover.claim(session, number, by);
            case 2 -> handover.say(session, number, by, random.nextBoolean() ? babble.text() : "// " + NOTE);
            case 3 -> handover.note(session, number, by, note());
            case 4 -> handover.transfer(session, number, by, receiver(), note());
            case 5 -> random.nextBoolean()
                    ? handover.snooze(session, number, by)
                    : handover.grade(session, number, by, babble.one(List.of(Severity.values())));
            default -> handover.resolve(session, number, by, babble.one(List.of(Ending.values())));
        };
    }

    private Note note() {
        return new Note(NOTE + " " + babble.text());
    }

    private Receiver receiver() {
        return random.nextBoolean() ? new Receiver.Group("EN") : new Receiver.Person(DESK[random.nextInt(DESK.length)]);
    }

    void take(Turn turn) {
        for (var reply : Shipped.replies(turn)) {
            reply.choices().forEach(choice -> buttons.add(choice.id()));
        }
        session = SessionCodec.read(SessionCodec.write(turn.session()));
    }

    boolean atDesk() {
        return random.nextInt(8) == 0;
    }

    private Stride took(Stride stride) {
        take(stride.turn());
        return stride;
    }
}
