package org.soudan.conversations.codec;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.soudan.conversations.directory.Certainty;
import org.soudan.conversations.directory.Link;

/** Single values as authors write them. What cannot be read gets a fault and is something harmless. */
final class Scalars {

    private static final URI NOWHERE = URI.create("https://example.org");

    private Scalars() {}

    /** The constant that a word with hyphens names. */
    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        var name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(type.getEnumConstants()).filter(constant -> constant.name().equals(name)).findFirst();
    }

    static Certainty certainty(Part part) {
        return constant(Certainty.class, part.text()).orElseGet(() -> {
            part.fault("certainty is official, second-hand or unverified");
            return Certainty.OFFICIAL;
        });
    }

    static LocalDate day(Part part) {
        try {
            return LocalDate.parse(part.text());
        } catch (DateTimeException noDay) {
            part.fault("\"" + part.text() + "\" is no day; write it such as 2026-11-22");
            return LocalDate.EPOCH;
        }
    }

    static URI address(Part part) {
        try {
            return URI.create(part.words());
        } catch (IllegalArgumentException noAddress) {
            part.fault("this is no address of a page; write https://...");
            return NOWHERE;
        }
    }

    /** A page in one address for both languages, or one for each. */
    static Link page(Part part) {
        try {
            if (part.kind() == Part.Kind.FIELDS) {
                part.only(Set.of("en", "ja"));
                return new Link(address(part.needed("en")), address(part.needed("ja")));
            }
            var address = address(part);
            return new Link(address, address);
        } catch (IllegalArgumentException noPage) {
            part.fault(String.valueOf(noPage.getMessage()));
            return new Link(NOWHERE, NOWHERE);
        }
    }

    static boolean yes(Part part) {
        if (!Set.of("true", "false").contains(part.text())) {
            part.fault("write true or false here");
        }
        return part.text().equals("true");
    }
}
