package org.soudan.bot.access;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.soudan.bot.crypto.CannotOpen;
import org.soudan.bot.crypto.KeyedHash;
import org.soudan.bot.crypto.Seal;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Links the deeds of one chain: each entry is sealed and carries a keyed hash over itself, its number and the entry before,
 * so that without the keyset nobody can write one, change one or take one out unseen.
 */
@Component
@Lazy // What is wrong with the store's settings is told before keys that are missing for it.
public final class Chain {

    /** The hash in hexadecimal digits. */
    private static final int LINK = 32;

    private static final Pattern HEAD = Pattern.compile("(\\d{1,15}) ([0-9a-f]{32})");

    /**
     * Where a chain ends.
     *
     * @param count its entries
     * @param link the last one's hash; empty when there is none
     */
    public record Head(long count, String link) {

        public static final Head NONE = new Head(0, "");

        public String text() {
            return count == 0 ? "" : count + " " + link;
        }

        /** Anything that {@link #text} cannot have written is the head of no chain. */
        public static Head parse(String text) {
            var parts = HEAD.matcher(text);
            return parts.matches() ? new Head(Long.parseLong(parts.group(1)), parts.group(2)) : NONE;
        }

        /** The head of the chain that goes on with this entry. */
        Head then(String entry) {
            return new Head(count + 1, linkOf(entry));
        }
    }

    /** An entry as it is stored, and the head of the chain that ends with it. */
    public record Added(String entry, Head head) {}

    private final Seal seal;
    private final KeyedHash hash;

    Chain(Seal seal, KeyedHash hash) {
        this.seal = seal;
        this.hash = hash;
    }

    public Added add(int chain, Head before, Deed deed) {
        long number = before.count() + 1;
        var written = String.join("\n", String.valueOf(deed.at().getEpochSecond()), deed.act().name(), deed.by(),
                deed.about());
        var sealed = Base64.getEncoder().encodeToString(
                seal.seal(written.getBytes(StandardCharsets.UTF_8), context(chain, number)));
        var entry = link(chain, number, before.link(), sealed) + sealed;
        return new Added(entry, before.then(entry));
    }

    /** What somebody at the desk is called where only they are to find themselves again. */
    public String nameOf(String by) {
        return HexFormat.of().formatHex(hash.of("desk:" + by));
    }

    /** Whether an entry was made by {@link #add} to follow there. */
    boolean follows(int chain, Head before, String entry) {
        return linkOf(entry).equals(link(chain, before.count() + 1, before.link(), sealedOf(entry)));
    }

    /**
     * What was done.
     *
     * @throws CannotOpen when it is not the chain's entry of this number
     */
    Deed open(int chain, long number, String entry) {
        var sealed = Base64.getDecoder().decode(sealedOf(entry));
        var written = new String(seal.open(sealed, context(chain, number)), StandardCharsets.UTF_8);
        var parts = written.split("\n", 4);
        return new Deed(parts[2], Deed.Act.valueOf(parts[1]), parts[3],
                Instant.ofEpochSecond(Long.parseLong(parts[0])));
    }

    private static String linkOf(String entry) {
        return entry.substring(0, Math.min(LINK, entry.length()));
    }

    private static String sealedOf(String entry) {
        return entry.substring(Math.min(LINK, entry.length()));
    }

    private String link(int chain, long number, String before, String sealed) {
        return HexFormat.of().formatHex(hash.of(context(chain, number) + ":" + before + ":" + sealed));
    }

    private static String context(int chain, long number) {
        return "trail:" + chain + ":" + number;
    }
}
