package org.soudan.conversations.codec;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.soudan.conversations.directory.Certainty;
import org.soudan.conversations.directory.Fact;
import org.soudan.conversations.source.Written;
import org.soudan.conversations.text.Words;

/** A part of the directory of services, as its author writes it. */
public final class DirectoryFile {

    private DirectoryFile() {}

    /** The facts by the names that texts use, such as {@code tell.number}. Never fails. */
    public static Written<Map<String, Fact>> read(String file, String yaml) {
        return Reading.of(file, yaml, part -> {
            part.only(Set.of("entries"));
            var facts = new LinkedHashMap<String, Fact>();
            part.needed("entries").items("- id: ...").forEach(entry -> read(entry, facts));
            return facts;
        });
    }

    private static void read(Part entry, Map<String, Fact> facts) {
        entry.only(Set.of("id", "name", "facts"));
        var id = entry.text("id");
        var name = TwoLanguages.read(entry, "name", "an entry has a name (name: with en and ja)");
        keep(entry, id + ".name", new Fact(name, Certainty.OFFICIAL, URI.create(""), LocalDate.EPOCH), facts);
        entry.needed("facts").named().forEach((fact, part) -> keep(part, id + "." + fact, fact(part), facts));
    }

    private static void keep(Part part, String name, Fact fact, Map<String, Fact> facts) {
        if (facts.put(name, fact) != null) {
            part.fault(name + " stands here twice");
        }
    }

    private static Fact fact(Part part) {
        part.only(Set.of("value", "en", "ja", "certainty", "source", "checked"));
        return new Fact(value(part), certainty(part.needed("certainty")), source(part.needed("source")),
                day(part.needed("checked")));
    }

    private static Words value(Part part) {
        if (!part.has("value")) {
            return TwoLanguages.of(part);
        }
        var both = part.text("value");
        return both.isBlank() ? TwoLanguages.UNREADABLE : new Words(both, both);
    }

    private static Certainty certainty(Part part) {
        var name = part.text().toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(Certainty.values()).filter(known -> known.name().equals(name)).findFirst().orElseGet(() -> {
            part.fault("certainty is official, second-hand or unverified");
            return Certainty.OFFICIAL;
        });
    }

    private static URI source(Part part) {
        try {
            return URI.create(part.words());
        } catch (IllegalArgumentException noAddress) {
            part.fault("source is the address of a page");
            return URI.create("");
        }
    }

    private static LocalDate day(Part part) {
        try {
            return LocalDate.parse(part.text());
        } catch (DateTimeException noDay) {
            part.fault("checked is a day such as 2026-11-22");
            return LocalDate.EPOCH;
        }
    }
}
