package org.soudan.conversations.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {

    @ParameterizedTest
    @ValueSource(strings = {"//x", "// x", "  // x", "\n//x", "／／ｘ", "／/ x", "*// bold*", "> // quoted", "\u200b// x",
        "`// code`", "\ufeff //x", "\u3000// x", "_*//x*_", "//"})
    void twoSlashesOfEitherWidthMakeANote(String words) {
        assertThat(Note.isMarked(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x // y", "/ x", "https://example.org", "", "/", "and/or // maybe"})
    void otherWordsAreForTheParticipant(String words) {
        assertThat(Note.isMarked(words)).isFalse();
    }

    @Test
    void showsNoWords() {
        assertThat(new Note("secret").toString()).doesNotContain("secret");
    }

    /** No reply can be made of a note: nothing that a reply is made of takes one. */
    @Test
    void aReplyHoldsNoNote() {
        assertThat(Stream.of(Effect.Reply.class.getRecordComponents()))
                .noneMatch(part -> part.getType().equals(Note.class));
        assertThat(Stream.of(Note.class.getMethods()))
                .noneMatch(method -> method.getReturnType().equals(Effect.Reply.class));
        assertThat(Note.class).isFinal();
    }
}
