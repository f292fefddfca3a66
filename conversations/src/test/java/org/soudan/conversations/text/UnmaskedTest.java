package org.soudan.conversations.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnmaskedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            k1ll my5elf           | kill myself
            i w4nt to d1e         | i want to die
            can't br34the         | can't breathe
            k i l l m y s e l f   | killmyself
            d.i.e                 | die
            i want to dieeeeee    | i want to die
            killllll me           | kill me
            しにたいいいい        | しにたい
            """)
    void disguiseIsLifted(String masked, String plain) {
        assertThat(Unmasked.of(masked)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"💊, pills", "🔪🔪, knife", "🚑, ambulance"})
    void picturesAreWords(String picture, String word) {
        assertThat(Plain.of(Unmasked.of(picture)).contains(Plain.of(word))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"I passed N2 on the 3rd, room B1, 5pm", "call 119", "ok!", "I'm a JTE", "2,000円です",
        "good book, free shipping", "a b", "\uD83D"})
    void whatIsNoDisguiseStays(String text) {
        assertThat(Unmasked.of(text)).isEqualTo(text);
    }
}
