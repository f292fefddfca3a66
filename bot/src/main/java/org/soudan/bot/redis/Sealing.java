package org.soudan.bot.redis;

import org.soudan.bot.crypto.Seal;
import org.soudan.bot.identity.Pseudonym;
import org.soudan.bot.outbound.Outgoing;
import org.soudan.bot.outbound.Parcel;
import org.soudan.bot.outbound.ParcelCodec;
import org.soudan.conversations.session.Case;
import org.springframework.stereotype.Component;

/** Seals what is stored, each kind in a context of its own, so that nothing can be moved where it does not belong. */
@Component
class Sealing {

    private final Seal seal;

    Sealing(Seal seal) {
        this.seal = seal;
    }

    byte[] sealSession(Pseudonym who, byte[] session) {
        return seal.seal(session, "session:" + who.value());
    }

    byte[] openSession(Pseudonym who, byte[] sealed) {
        return seal.open(sealed, "session:" + who.value());
    }

    byte[] sealCase(Pseudonym who, Case changed) {
        return seal.seal(ParcelCodec.write(new Parcel.Card(changed)), "case:" + who.value());
    }

    byte[] sealParcel(Outgoing entry) {
        return seal.seal(ParcelCodec.write(entry.parcel()), context(entry.id(), entry.about()));
    }

    Parcel openParcel(String id, Pseudonym about, byte[] sealed) {
        return ParcelCodec.read(seal.open(sealed, context(id, about)));
    }

    private static String context(String id, Pseudonym about) {
        return "outbox:" + about.value() + ":" + id;
    }
}
