package org.soudan.planted.dialogue;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;

class TinkDialogue {

    byte[] seal(Aead aead) throws GeneralSecurityException {
        return aead.encrypt(new byte[0], new byte[0]);
    }
}
