package org.soudan.conversations.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullUnmarked
class ClassifierTest {

    private static final Learning HOW = learning(new Learner.SupportVectors(1));
    private static final Lesson LESSON = Lesson.of(new Examples(examples("a deep sea")), HOW);
    private static final Lesson OTHER = Lesson.of(new Examples(examples("a shallow sea")), HOW);
    private static final Classifier LEARNT = LESSON.learn();

    @TempDir
    private Path classes;

    private static Learning learning(Learner learner) {
        return new Learning(2, List.of(1.0, 0.7), learner, 8, false);
    }

    private static SequencedMap<String, List<String>> examples(String one) {
        var examples = new LinkedHashMap<String, List<String>>();
        examples.put("sea", List.of("fish swim", one, "魚が泳ぐ"));
        examples.put("sky", List.of("birds fly", "鳥が飛ぶ"));
        return examples;
    }

    @ParameterizedTest
    @CsvSource({"fishes swimming, 0", "鳥が飛びました, 1", "ﾄﾘ、鳥が 飛んだ！, 1", "BIRDS, 1"})
    void likeTextsAreLikely(String text, int label) {
        var certainties = LEARNT.certainties(Terms.of(text));
        assertThat(certainties.get(label)).isGreaterThan(0.6);
        assertThat(certainties.get(0) + certainties.get(1)).isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ξψω", "?!", "\uD800"})
    void nothingIsSaidOfATextWithoutKnownTerms(String text) {
        assertThat(LEARNT.certainties(Terms.of(text))).isEmpty();
    }

    @Test
    void theSameExamplesTeachTheSame() throws IOException {
        assertThat(written(LESSON.learn())).isEqualTo(written(LEARNT));
    }

    @Test
    void whatWasWrittenIsReadAgain() throws IOException {
        var read = Classifier.read(new DataInputStream(new ByteArrayInputStream(written(LEARNT))));
        assertThat(read.labels()).isEqualTo(LEARNT.labels());
        assertThat(read.certainties(Terms.of("birds over a sea"))).isEqualTo(
                LEARNT.certainties(Terms.of("birds over a sea")));
    }

    @Test
    void perceptronsLearnTheSameAndAreReadAgain() throws IOException {
        var lesson = Lesson.of(LESSON.examples().get(), learning(new Learner.HiddenLayer(2, 4, 30, 0.1, 0.1)));
        var learnt = written(lesson.learn());
        assertThat(written(lesson.learn())).isEqualTo(learnt);
        var read = Classifier.read(new DataInputStream(new ByteArrayInputStream(learnt)));
        assertThat(written(read)).isEqualTo(learnt);
        assertThat(read.certainties(Terms.of("fishes swimming")).getFirst()).isGreaterThan(0.6);
        assertThat(read.certainties(Terms.of("鳥が飛びました")).getLast()).isGreaterThan(0.6);
    }

    @Test
    void everyChangeOfALessonIsAnotherLesson() {
        var name = LESSON.fingerprint();
        assertThat(Lesson.of(new Examples(examples("a deep sea")), HOW).fingerprint()).isEqualTo(name);
        assertThat(Lesson.of(new Examples(examples("a deep see")), HOW).fingerprint()).isNotEqualTo(name);
        assertThat(Lesson.of(new Examples(examples("a deep sea").reversed()), HOW).fingerprint()).isNotEqualTo(name);
        assertThat(
                Lesson.of(LESSON.examples().get(),
                        learning(new Learner.SupportVectors(2)))
                        .fingerprint())
                .isNotEqualTo(name);
    }

    @Test
    void theBuildHoldsWhatItsLessonsTeachAndNoMore() throws IOException {
        Learnt.build(List.of(OTHER), classes);
        Learnt.build(List.of(LESSON), classes);
        try (var files = Files.walk(classes)) {
            assertThat(files.filter(Files::isRegularFile))
                    .singleElement()
                    .satisfies(file -> assertThat(file).hasBinaryContent(written(LEARNT)))
                    .extracting(file -> file.getFileName().toString())
                    .isEqualTo(LESSON.fingerprint());
        }
        assertThat(Learnt.from(LESSON)).isSameAs(Learnt.from(LESSON));
    }

    private static byte[] written(Classifier classifier) throws IOException {
        var bytes = new ByteArrayOutputStream();
        classifier.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
