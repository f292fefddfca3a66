package org.soudan.bot.crypto;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Seals bytes so that only the holder of the keyset can read them, and only in the context they were sealed for. */
public final class Seal {

    private final Aead aead;

    Seal(Aead aead) {
        this.aead = aead;
    }

    /** The sealed bytes, some 33 longer than the plain ones. */
    public byte[] seal(byte[] plain, String context) {
        try {
            return aead.encrypt(plain, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the cipher does not work", broken);
        }
    }

    /**
     * The plain bytes.
     *
     * @throws CannotOpen when key, context or bytes are not those of the sealing
     */
    public byte[] open(byte[] sealed, String context) {
        try {
            return aead.decrypt(sealed, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException foreign) {
            throw new CannotOpen();
        }
    }
}
