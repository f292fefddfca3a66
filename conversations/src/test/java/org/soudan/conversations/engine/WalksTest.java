package org.soudan.conversations.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.soudan.conversations.codec.SessionCodec;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.safety.Alarm;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Session;

/** What holds in every state that a random conversation reaches; the seed is the name of the failing case. */
class WalksTest {

    private static final int TURNS = 50;

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyTurnIsSoundAndPersonAndDangerWorkAfterIt(long seed) {
        var walk = new Walk(seed);
        for (int turn = 0; turn < TURNS; turn++) {
            if (walk.atDesk() && walk.desk() instanceof Handover.Outcome.Done(var done)) {
                reachesNoStoppedPhone(walk.session(), done);
                holdsNoNote(done);
                walk.take(done);
            }
            sound(walk.stride());
            Everywhere.personAndDangerWork(walk.session(), walk.now());
        }
    }

    private static void sound(Walk.Stride stride) {
        saved(stride.turn().session());
        holdsNoNote(stride.turn());
        answered(stride);
        quietWhileACounsellorTalks(stride);
        reachesNoStoppedPhoneBySms(stride);
    }

    private static void saved(Session session) {
        var bytes = SessionCodec.write(session);
        assertThat(SessionCodec.read(bytes)).isEqualTo(session);
        var read = SessionCodec.write(session.with(session.aside().withUnread("")));
        boolean isShort = session.values().values().stream().allMatch(value -> value.length() < 50);
        assertThat(read.length).as("bytes of a session, all read").isLessThan(isShort ? 1024 : 20_000);
    }

    /** Neither what is said nor what is kept, from which more may be said later. */
    private static void holdsNoNote(Turn turn) {
        assertThat(Shipped.replies(turn)).as("replies").noneMatch(reply -> reply.text().contains(Walk.NOTE));
        assertThat(new String(SessionCodec.write(turn.session()), UTF_8)).as("session").doesNotContain(Walk.NOTE);
    }

    private static void answered(Walk.Stride stride) {
        boolean silenced = counsellorTalks(stride.before()) || isStopped(stride.turn().session(), stride.message());
        assertThat(silenced || !stride.turn().effects().isEmpty()).as("an answer or a note at the desk").isTrue();
    }

    private static void quietWhileACounsellorTalks(Walk.Stride stride) {
        boolean startsAgain = stride.before().profile().optedOut() && !stride.turn().session().profile().optedOut();
        if (counsellorTalks(stride.before()) && !startsAgain) {
            var alarm = Shipped.CONTENT.safety().alarm(stride.message().text());
            assertThat(alarm.filter(a -> Shipped.saysFirst(stride.turn(), a)).isPresent()
                    || Shipped.replies(stride.turn()).isEmpty()).as("quiet").isTrue();
            assertThat(Shipped.replies(stride.turn()).size()).isLessThan(2);
        }
    }

    private static void reachesNoStoppedPhoneBySms(Walk.Stride stride) {
        if (isStopped(stride.turn().session(), stride.message())) {
            assertThat(Shipped.replies(stride.turn())).as("replies after STOP").isEmpty();
        }
        var alarm = Shipped.CONTENT.safety().alarm(stride.message().text());
        assertThat(alarm.isEmpty() || isCrisis(stride.turn())).as("a crisis case").isTrue();
        alarm.filter(a -> !isStopped(stride.turn().session(), stride.message()))
                .ifPresent((Alarm a) -> assertThat(Shipped.saysFirst(stride.turn(), a)).isTrue());
    }

    private static void reachesNoStoppedPhone(Session session, Turn done) {
        boolean sms = session.help().map(Case::channel).equals(Optional.of(Channel.SMS));
        if (sms && session.profile().optedOut()) {
            assertThat(Shipped.replies(done)).isEmpty();
        }
    }

    private static boolean isCrisis(Turn turn) {
        return turn.session().help().filter(c -> c.severity() == Severity.CRISIS).isPresent();
    }

    private static boolean isStopped(Session session, Message message) {
        return session.profile().optedOut() && message.channel() == Channel.SMS;
    }

    private static boolean counsellorTalks(Session session) {
        return session.help().filter(Case::isClaimed).isPresent();
    }
}
