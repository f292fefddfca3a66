package org.soudan.conversations.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soudan.conversations.cli.Scores.Judged;
import org.soudan.conversations.safety.Alarm;
import org.soudan.conversations.topic.Guess;

@NullUnmarked
class EvaluateCommandTest {

    @TempDir
    private Path folder;

    @Test
    void predictionsAreWrittenForEachMessage() throws IOException {
        var ran = evaluate("""
                id\tlang\ttext\tlabel
                1\ten\tcan I get my JLPT fee back\tjapanese.jlpt|skills.tefl
                2\tja\t死にたい\tsafety.crisis
                3\ten\tqwertz\tnone
                4\ten\tPlease call an ambulance\temergency.now
                5\ten\tI want to die\t
                """);
        assertThat(ran.exitCode()).isZero();
        var lines = Files.readAllLines(folder.resolve("out.tsv"));
        assertThat(lines.getFirst()).isEqualTo("id\ttop1\ttop2\ttop3\tcrisis");
        assertThat(lines.get(1)).matches("1\tjapanese.jlpt\t[a-z.]+\t[a-z.]+\t0");
        assertThat(lines.get(2)).matches("2\tsafety.crisis\t[a-z.]+\t[a-z.]*\t1");
        assertThat(lines.get(3)).matches("3\tnone\t.*\t0");
        assertThat(lines.get(4)).matches("4\temergency.now\t.*\t1");
        assertThat(lines.get(5)).matches("5\tsafety.crisis\t.*\t1");
    }

    @Test
    void figuresArePrintedForEachLanguageAndForAll() throws IOException {
        var ran = evaluate("1\ten\tcan I get my JLPT fee back\tjapanese.jlpt\n2\tja\t死にたい\tnone\n");
        assertThat(ran.out())
                .containsPattern("en +1 +1.0000 +1.0000 +1.0000 +- +0.0000 +- +0.0000\n")
                .containsPattern("ja +1 +0.0000 +0.0000 +0.0000 +0.0000 +- +- +1.0000\n")
                .containsPattern("all +2 +0.5000 +0.5000 +0.3333 +0.0000 +0.0000 +- +0.5000\n");
    }

    @Test
    void lineThatLacksACellIsNamed() throws IOException {
        var ran = evaluate("1\ten\thello\tnone\n2\ten\thello\n");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("in.tsv:2: a line has [id, lang, text, label], set apart by tabs");
    }

    /** Worked out by hand: a has precision 1/2 and recall 1/2, b 1 and 1/2, c 0 and 0, crisis 1 and 1/2. */
    @Test
    void scoresAreThoseWorkedOutByHand() {
        var scores = new Scores(List.of(
                judged(Set.of("a"), "a", "b"),
                judged(Set.of("a"), "c", "b", "a"),
                judged(Set.of("b", "c"), "b"),
                judged(Set.of("b"), "a", "x", "y", "b"),
                judged(Set.of(Ranking.CRISIS), Ranking.CRISIS),
                judged(Set.of(Ranking.CRISIS), "c", Ranking.CRISIS)));
        assertThat(scores.top1()).isCloseTo(3 / 6.0, within(1e-9));
        assertThat(scores.top3()).isCloseTo(5 / 6.0, within(1e-9));
        assertThat(scores.macroF1()).isCloseTo((0.5 + 2 / 3.0 + 0 + 2 / 3.0) / 4, within(1e-9));
        assertThat(scores.crisisRecall()).isCloseTo(1 / 2.0, within(1e-9));
        assertThat(scores.falseAlarms()).isZero();
    }

    private static Judged judged(Set<String> labels, String... topics) {
        var guesses = Stream.of(topics).map(topic -> new Guess(topic, 0.5)).toList();
        return new Judged(new Labelled("1", "en", "x", labels), new Ranking(
                Optional.of(Alarm.SELF).filter(alarm -> topics[0].equals(Ranking.CRISIS)), guesses));
    }

    private Ran evaluate(String messages) throws IOException {
        var in = Files.writeString(folder.resolve("in.tsv"), messages);
        return Ran.soudan("evaluate", "--in", in.toString(), "--out", folder.resolve("out.tsv").toString());
    }
}
