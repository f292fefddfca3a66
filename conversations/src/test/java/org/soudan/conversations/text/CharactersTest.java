package org.soudan.conversations.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {

    @Test
    void replacesHalvesOfSurrogatePairsAndNothingElse() {
        assertThat(Characters.whole("a\ud83db\ude00c😀あ\u0000")).isEqualTo("a?b?c😀あ\u0000");
    }

    @Test
    void clipsBeforeAPairThatDoesNotFit() {
        assertThat(Characters.clip("ab😀", 3)).isEqualTo("ab");
        assertThat(Characters.clip("ab😀", 4)).isEqualTo("ab😀");
        assertThat(Characters.clip("abcd", 3)).isEqualTo("abc");
    }
}
