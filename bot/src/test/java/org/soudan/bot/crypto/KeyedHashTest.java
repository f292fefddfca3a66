package org.soudan.bot.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;

class KeyedHashTest {

    private final KeyedHash hash = TestKeys.fresh().hash();

    @Test
    void sameTextSameHash() {
        assertThat(hash.of("sms:+819012345678")).hasSize(16).isEqualTo(hash.of("sms:+819012345678"));
    }

    @Test
    void anotherTextAnotherHash() {
        assertThat(hash.of("sms:+819012345678")).isNotEqualTo(hash.of("sms:+819012345679"));
    }

    @Test
    void anotherKeysetAnotherHash() {
        assertThat(hash.of("sms:+819012345678")).isNotEqualTo(TestKeys.fresh().hash().of("sms:+819012345678"));
    }

    @Test
    void theKeysetAsTextGivesTheSameHashAndOpensTheSameSeal() throws GeneralSecurityException {
        var keyset = Keyset.generate();
        var again = Keyset.parse(keyset.json());
        assertThat(again.keyedHash().of("a")).isEqualTo(keyset.keyedHash().of("a"));
        assertThat(again.seal().open(keyset.seal().seal(new byte[]{7}, "c"), "c")).containsExactly(7);
    }
}
