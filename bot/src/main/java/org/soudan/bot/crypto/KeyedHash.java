package org.soudan.bot.crypto;

import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** A hash that cannot be computed, and so not guessed, without the keyset. */
public final class KeyedHash {

    private static final int BYTES = 16;

    private final PrfSet prf;

    KeyedHash(PrfSet prf) {
        this.prf = prf;
    }

    /** 16 bytes; the same for the same text and keyset. */
    public byte[] of(String text) {
        try {
            return prf.computePrimary(text.getBytes(StandardCharsets.UTF_8), BYTES);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the keyed hash does not work", broken);
        }
    }
}
