package org.soudan.bot.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final String CONTEXT = "session:a";
    private static final byte[] WORDS = "I feel alone".getBytes(UTF_8);

    private final TestKeys keys = TestKeys.fresh();
    private final byte[] sealed = keys.seal().seal(WORDS, CONTEXT);

    @Test
    void opensInItsContext() {
        assertThat(keys.seal().open(sealed, CONTEXT)).isEqualTo(WORDS);
    }

    @Test
    void hidesTheWordsAndNeverSealsTwiceAlike() {
        assertThat(new String(sealed, UTF_8)).doesNotContain("alone");
        assertThat(keys.seal().seal(WORDS, CONTEXT)).isNotEqualTo(sealed);
    }

    @Test
    void doesNotOpenInAnotherContext() {
        assertThatCannotOpen(() -> keys.seal().open(sealed, "session:b"));
        assertThatCannotOpen(() -> keys.seal().open(sealed, ""));
    }

    @Test
    void doesNotOpenWhenAnyByteIsChanged() {
        for (int i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= 1;
            assertThatCannotOpen(() -> keys.seal().open(changed, CONTEXT));
        }
    }

    @Test
    void doesNotOpenWithAnotherKeyset() {
        assertThatCannotOpen(() -> TestKeys.fresh().seal().open(sealed, CONTEXT));
    }

    @Test
    void doesNotOpenWhatWasNeverSealed() {
        assertThatCannotOpen(() -> keys.seal().open(new byte[0], CONTEXT));
        assertThatCannotOpen(() -> keys.seal().open(WORDS, CONTEXT));
    }

    private static void assertThatCannotOpen(ThrowingCallable opening) {
        assertThatThrownBy(opening)
                .isInstanceOf(CannotOpen.class)
                .hasMessage("sealed bytes cannot be opened with this keyset in this context")
                .hasNoCause();
    }
}
