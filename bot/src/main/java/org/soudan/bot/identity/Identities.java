package org.soudan.bot.identity;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.soudan.bot.crypto.KeyedHash;
import org.soudan.bot.crypto.Seal;
import org.springframework.stereotype.Component;

/** Turns addresses into pseudonyms, one way, and into sealed addresses, both ways. */
@Component
public class Identities {

    private static final String BASE_32 = "abcdefghijklmnopqrstuvwxyz234567";

    private final KeyedHash hash;
    private final Seal seal;

    Identities(KeyedHash hash, Seal seal) {
        this.hash = hash;
        this.seal = seal;
    }

    /** The same address always gives the same pseudonym. */
    public Contact meet(Address address) {
        var who = new Pseudonym(
                base32(hash.of(address.channel().name().toLowerCase(Locale.ROOT) + ":" + address.reveal())));
        var sealed = seal.seal(address.reveal().getBytes(StandardCharsets.UTF_8), context(who));
        return new Contact(who, new SealedAddress(address.channel(), Base64.getEncoder().encodeToString(sealed)));
    }

    /** Whom entries are about that are about no participant: the desk itself. */
    public Pseudonym desk() {
        return new Pseudonym(base32(hash.of("desk")));
    }

    /**
     * The address of a participant, for the channel that sends to it.
     *
     * @throws org.soudan.bot.crypto.CannotOpen when it was sealed for somebody else
     */
    public Address open(Contact contact) {
        var plain = seal.open(Base64.getDecoder().decode(contact.at().text()), context(contact.who()));
        return new Address(contact.at().channel(), new String(plain, StandardCharsets.UTF_8));
    }

    /**
     * Names a message by what its provider says of it.
     *
     * @param provider who carried it, such as {@code slack}
     * @param identity what is the same in every delivery of the message and different in every other message
     */
    public MessageId name(String provider, String identity) {
        return new MessageId(base32(hash.of("message:" + provider + ":" + identity)));
    }

    private static String context(Pseudonym who) {
        return "address:" + who.value();
    }

    private static String base32(byte[] bytes) {
        var text = new StringBuilder(26);
        for (int bit = 0; bit < bytes.length * 8; bit += 5) {
            int next = bit / 8 + 1 < bytes.length ? bytes[bit / 8 + 1] & 0xff : 0;
            int window = ((bytes[bit / 8] & 0xff) << 8) | next;
            text.append(BASE_32.charAt((window >> (11 - bit % 8)) & 31));
        }
        return text.toString();
    }
}
