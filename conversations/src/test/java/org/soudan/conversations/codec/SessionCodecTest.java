package org.soudan.conversations.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.flow.StepRef;
import org.soudan.conversations.session.Aside;
import org.soudan.conversations.session.Attention;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Counsellor;
import org.soudan.conversations.session.Course;
import org.soudan.conversations.session.Ending;
import org.soudan.conversations.session.Position;
import org.soudan.conversations.session.Profile;
import org.soudan.conversations.session.Rating;
import org.soudan.conversations.session.Receiver;
import org.soudan.conversations.session.Session;
import org.soudan.conversations.session.Transfer;
import org.soudan.conversations.text.Language;

/** The files in {@code sessions} are what a released version wrote. Add files; never change one. */
class SessionCodecTest {

    private static final Path FOLDER = Path.of("src/test/resources/sessions");
    private static final Instant THEN = Instant.parse("2026-11-23T03:00:00.123456789Z");
    private static final Session FULL = new Session(
            new Profile(Optional.of(Language.JA), Language.EN, true, true),
            new Position.At(new StepRef("counselling.talk", "person")),
            List.of(new StepRef("welcome", "menu")),
            List.of(new StepRef("privacy", "start"), new StepRef("privacy", "erase")),
            Map.of("jlpt.level", "N2", "talk.about", "仕事 \"{}\" 😀\n"),
            1,
            Optional.of(new Case(
                    3,
                    Severity.URGENT,
                    "counselling.talk",
                    Language.JA,
                    Channel.SMS,
                    THEN,
                    Case.Stage.CLAIMED,
                    Optional.of(new Counsellor("aiko", "愛子")))),
            3,
            THEN,
            Aside.NOTHING);

    private static Case inAllParts(Receiver to) {
        var aiko = new Counsellor("aiko", "愛子");
        return new Case(4, Severity.NORMAL, "none", Language.EN, Channel.SLACK, THEN, Case.Stage.WAITING,
                Optional.empty(),
                new Course(true, Optional.of(new Transfer(to, aiko, THEN)), Optional.of(aiko), Optional.of(Ending.LEFT),
                        Optional.of(THEN), new Rating(Optional.of(Rating.Mark.PARTLY), Optional.of(Rating.Mark.NO))),
                new Attention(Optional.of(THEN), Optional.of(THEN.plusSeconds(1)), 2,
                        Optional.of(THEN.plusSeconds(2)), true));
    }

    static Stream<Session> sessions() {
        return Stream.of(
                Session.fresh(),
                FULL,
                FULL.with(new Position.Idle()),
                FULL.with(inAllParts(new Receiver.Person(new Counsellor("ben", "勉")))),
                FULL.with(Aside.NOTHING.ended(inAllParts(new Receiver.Group("JA")))),
                FULL.with(new Position.Offered(List.of("f/privacy", "person"))),
                FULL.with(new Aside(Optional.of(new StepRef("privacy", "start")), "次", List.of("fair"),
                        Optional.of(THEN))),
                Session.fresh().with(new Position.Offered(List.of())),
                Session.fresh().with(Map.of("empty", "")));
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void readsBackWhatItWrote(Session session) {
        assertThat(SessionCodec.read(SessionCodec.write(session))).isEqualTo(session);
    }

    @Test
    void stillReadsAFullSessionOfVersionOne() throws IOException {
        assertThat(SessionCodec.read(saved("v1-full.bin"))).isEqualTo(FULL);
    }

    @Test
    void stillReadsAFreshAndAGuessingSessionOfVersionOne() throws IOException {
        assertThat(SessionCodec.read(saved("v1-fresh.bin"))).isEqualTo(Session.fresh());
        assertThat(SessionCodec.read(saved("v1-guessing.bin")))
                .isEqualTo(Session.fresh().with(new Position.Offered(List.of("person", "f/welcome"))));
    }

    @Test
    void aCaseOfVersionOneHasAllItsPartsAndIsWrittenAgain() throws IOException {
        var read = SessionCodec.read(saved("v1-full.bin"));
        assertThat(read.help().orElseThrow().course()).isEqualTo(Course.NEW);
        assertThat(read.aside().ended()).isEmpty();
        assertThat(SessionCodec.read(SessionCodec.write(read))).isEqualTo(FULL);
    }

    @Test
    void offersAgainWhatASessionOfVersionOneOffered() {
        var session = Session.fresh().with(new Position.Offered(List.of("f/a.b", "f/c.d", "person", "f/welcome")));
        var offered = "{\"is\":\"offered\",\"choices\":[\"f/a.b\",\"f/c.d\",\"person\",\"f/welcome\"]}";
        var guessing = "{\"is\":\"guessing\",\"flows\":[\"a.b\",\"c.d\"]}";
        var json = new String(SessionCodec.write(session), UTF_8).substring(1);
        assertThat(json).contains(offered);
        assertThat(SessionCodec.read(bytes(1, json.replace(offered, guessing)))).isEqualTo(session);
    }

    @Test
    void readsFieldsThatALaterReleaseAdded() {
        var json = new String(SessionCodec.write(FULL), 1, SessionCodec.write(FULL).length - 1, UTF_8);
        assertThat(SessionCodec.read(bytes(1, json.replaceFirst("\\{", "{\"later\":{\"a\":[1]},")))).isEqualTo(FULL);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 127, -1, '{'})
    void refusesAVersionThatItDoesNotKnow(int version) {
        refuses(bytes(version, "{\"talk\":\"secret words\"}"), "a session of an unknown version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "[]", "secret words", "{\"position\":{\"is\":\"secret words\"}}",
        "{\"profile\":\"secret words\"}", "{\"touched\":\"secret words\"}", "{\"values\":{\"secret\":"})
    void refusesWhatIsNoSessionWithoutShowingIt(String json) {
        refuses(bytes(1, json), "a session that cannot be read");
    }

    @Test
    void refusesASessionThatWasCutAnywhere() {
        var whole = SessionCodec.write(FULL);
        refuses(new byte[0], "a session of an unknown version");
        for (int length = 1; length < whole.length; length++) {
            refuses(Arrays.copyOf(whole, length), "a session that cannot be read");
        }
    }

    private static void refuses(byte[] bytes, String fixedText) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> SessionCodec.read(bytes))
                .withMessage(fixedText)
                .withNoCause();
    }

    private static byte[] bytes(int version, String json) {
        var bytes = (" " + json).getBytes(UTF_8);
        bytes[0] = (byte) version;
        return bytes;
    }

    private static byte[] saved(String file) throws IOException {
        return Files.readAllBytes(FOLDER.resolve(file));
    }
}
