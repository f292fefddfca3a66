package org.soudan.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soudan.bot.content.FixedContent;
import org.soudan.bot.identity.Address;
import org.soudan.bot.identity.Identities;
import org.soudan.bot.identity.Pseudonym;
import org.soudan.bot.identity.TestIdentities;
import org.soudan.bot.limits.Allowances;
import org.soudan.bot.limits.Tally;
import org.soudan.bot.outbound.Parcel;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.engine.Line;
import org.soudan.conversations.engine.Message;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Session;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Faults of ours at several places of a turn; {@code canary} stands in what is written. */
@ExtendWith(OutputCaptureExtension.class)
class QuarantineTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final Content SHIPPED = FixedContent.shipped();
    private static final String APOLOGY = "something went wrong on my side";

    private final Identities identities = TestIdentities.fresh();
    private final Shelf shelf = new Shelf();

    @Test
    void aTurnThatFailsIsAnsweredWithAnApologyAndAWayToAPersonInTheWritersLanguage() {
        var dialogue = dialogue(SHIPPED, () -> broken());
        assertThat(write(dialogue, "akita", "canary sings in the mine")).isEqualTo(new Accepted.Done());
        assertThat(replies("akita").getLast()).contains(APOLOGY, "PERSON", "119");
        assertThat(write(dialogue, "kochi", "カナリアが鳴いています")).isEqualTo(new Accepted.Done());
        assertThat(replies("kochi").getLast()).contains("不具合", "相談員");
    }

    @Test
    void whoAsksForAPersonOrIsInDangerGetsOneAllTheSame() {
        var dialogue = dialogue(SHIPPED, () -> broken());
        write(dialogue, "akita", "person");
        assertThat(shelf.session(who("akita")).help()).hasValueSatisfying(
                open -> assertThat(open.severity()).isEqualTo(Severity.NORMAL));
        write(dialogue, "kochi", "I want to kill myself");
        assertThat(shelf.session(who("kochi")).help()).hasValueSatisfying(
                open -> assertThat(open.severity()).isEqualTo(Severity.CRISIS));
        assertThat(replies("kochi").getLast()).contains("119").doesNotContain(APOLOGY);
    }

    @Test
    void whereEvenTheApologyFailsItsWordsAreSaidAndTheSessionStays() {
        var dialogue = dialogue(without(Phrase.PERSON_COMING), () -> broken());
        assertThat(write(dialogue, "akita", "person")).isEqualTo(new Accepted.Done());
        assertThat(replies("akita").getLast()).contains(APOLOGY);
        assertThat(shelf.session(who("akita"))).isEqualTo(Session.fresh());
        assertThat(dialogue.quarantine().taken().turns()).isEqualTo(2);
    }

    @Test
    void aFaultInStoringIsOneOfTheTurnToo() {
        shelf.breaks = 1;
        var dialogue = dialogue(SHIPPED, () -> Line.UNKNOWN);
        assertThat(write(dialogue, "akita", "canary")).isEqualTo(new Accepted.Done());
        assertThat(replies("akita")).singleElement().satisfies(said -> assertThat(said).contains(APOLOGY));
    }

    @Test
    void whereNothingCanBeSaidTheMessageIsNotAccepted() {
        shelf.breaks = Integer.MAX_VALUE;
        assertThat(write(dialogue(SHIPPED, () -> Line.UNKNOWN), "akita", "canary"))
                .isEqualTo(new Accepted.NotStored());
    }

    @Test
    void neighboursAndTheNextMessageAreAnsweredAsEver() {
        var faults = new ArrayList<>(List.of(true));
        var dialogue = dialogue(SHIPPED, () -> faults.isEmpty() || !faults.removeFirst() ? Line.UNKNOWN : broken());
        write(dialogue, "akita", "canary");
        write(dialogue, "kochi", "hello");
        write(dialogue, "akita", "hello again");
        assertThat(replies("kochi").getLast()).doesNotContain(APOLOGY);
        assertThat(replies("akita")).hasSize(2);
        assertThat(replies("akita").getLast()).doesNotContain(APOLOGY);
    }

    @Test
    void itRaisesAnAlertWithoutWordsAndShowsForAnHour(CapturedOutput output) {
        var dialogue = dialogue(SHIPPED, () -> broken());
        assertThat(health(dialogue, NOW)).isEqualTo("UP");
        write(dialogue, "akita", "canary sings in the mine");
        assertThat(output.getAll()).contains("ERROR", "A turn failed and was set aside",
                "java.lang.IllegalStateException at org.soudan.").doesNotContain("canary");
        assertThat(health(dialogue, NOW.plus(Duration.ofMinutes(59)))).isEqualTo("DOWN");
        assertThat(health(dialogue, NOW.plus(Duration.ofMinutes(61)))).isEqualTo("UP");
    }

    private static String health(Dialogue dialogue, Instant at) {
        return new TurnsHealth(dialogue, Clock.fixed(at, ZoneOffset.UTC)).health().getStatus().getCode();
    }

    private static Line broken() {
        throw new IllegalStateException("canary");
    }

    private static Content without(Phrase phrase) {
        var phrases = new EnumMap<>(SHIPPED.phrases());
        phrases.remove(phrase);
        return new Content(SHIPPED.flows(), phrases, SHIPPED.commands(), SHIPPED.prefectures(), SHIPPED.safety(),
                SHIPPED.topics(), SHIPPED.calendar(), SHIPPED.site(), SHIPPED.limits(), SHIPPED.openings());
    }

    private Dialogue dialogue(Content content, Lines lines) {
        return new Dialogue(shelf, List.of(), FixedContent.of(content), lines, new Allowances(Map.of()),
                CaseClocks.NONE,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private Accepted write(Dialogue dialogue, String name, String words) {
        var contact = identities.meet(new Address(Channel.SLACK, name));
        var id = identities.name("test", name + words);
        return dialogue.accept(new Inbound(id, contact, Message.words(Channel.SLACK, words)));
    }

    private Pseudonym who(String name) {
        return identities.meet(new Address(Channel.SLACK, name)).who();
    }

    private List<String> replies(String name) {
        return shelf.commits.stream()
                .filter(commit -> commit.who().equals(who(name)))
                .flatMap(commit -> commit.outgoing().stream())
                .flatMap(entry -> entry.parcel() instanceof Parcel.ToParticipant reply
                        ? java.util.stream.Stream.of(reply.text())
                        : java.util.stream.Stream.empty())
                .toList();
    }

    /** A store in memory that breaks as often as it is told to. */
    private static final class Shelf implements DialogueStore {

        private final Map<Pseudonym, Conversation> conversations = new ConcurrentHashMap<>();
        private final List<Commit> commits = new ArrayList<>();
        private int breaks;

        Session session(Pseudonym who) {
            return load(who).session();
        }

        @Override
        public Conversation load(Pseudonym who) {
            return conversations.getOrDefault(who,
                    new Conversation(0, Session.fresh(), java.util.Optional.empty(), Tally.NONE));
        }

        @Override
        public Commit.Result commit(Commit commit) {
            if (breaks-- > 0) {
                throw new IllegalStateException("canary");
            }
            commits.add(commit);
            conversations.put(commit.who(),
                    new Conversation(commit.expected() + 1, commit.session(), commit.address(), commit.tally()));
            return Commit.Result.DONE;
        }
    }
}
