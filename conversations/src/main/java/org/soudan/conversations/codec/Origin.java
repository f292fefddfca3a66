package org.soudan.conversations.codec;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.soudan.conversations.directory.Link;
import org.soudan.conversations.directory.Provenance;

/** Where a fact comes from, as its author writes it. What a fact leaves out is as its entry says. */
record Origin(Part part, Map<String, Part> written) {

    static final Set<String> FIELDS = Set.of("certainty", "source", "dated", "checked", "valid-until", "lasting",
            "check");

    /** What says how old or sure a page is does not hold for another page. */
    private static final Set<String> OF_THE_SOURCE = Set.of("dated", "lasting", "valid-until");

    static Origin of(Part part) {
        var written = new TreeMap<String, Part>();
        FIELDS.forEach(field -> part.field(field).ifPresent(value -> written.put(field, value)));
        return new Origin(part, written);
    }

    /** What {@code fact} says, and what it leaves out from here. */
    Origin under(Origin fact) {
        var both = new TreeMap<>(written);
        if (fact.written.containsKey("source")) {
            both.keySet().removeAll(OF_THE_SOURCE);
        }
        both.putAll(fact.written);
        return new Origin(fact.part, both);
    }

    Provenance provenance() {
        return new Provenance(Scalars.certainty(needed("certainty")), Scalars.address(needed("source")),
                field("dated").map(Origin::lastDay), Scalars.day(needed("checked")),
                field("valid-until").map(Scalars::day), field("lasting").filter(Scalars::yes).isPresent());
    }

    /** The page where a participant can check: one chosen for people, or else the source. */
    Link check() {
        return Scalars.page(field("check").orElseGet(() -> needed("source")));
    }

    /** Whether all is there that every fact needs; tells of what is not. */
    boolean isComplete() {
        Set.of("certainty", "source", "checked").stream()
                .filter(name -> !written.containsKey(name))
                .forEach(name -> part.fault(name + " is missing"));
        return written.keySet().containsAll(Set.of("certainty", "source", "checked"));
    }

    private Optional<Part> field(String name) {
        return Optional.ofNullable(written.get(name));
    }

    private Part needed(String name) {
        return field(name).orElseGet(() -> part.needed(name));
    }

    /** A page may say only its month or its year. */
    private static LocalDate lastDay(Part dated) {
        try {
            return switch (dated.text().length()) {
                case 4 -> Year.parse(dated.text()).atMonth(12).atEndOfMonth();
                case 7 -> YearMonth.parse(dated.text()).atEndOfMonth();
                default -> LocalDate.parse(dated.text());
            };
        } catch (DateTimeException noDay) {
            dated.fault("dated is a day, a month or a year, such as 2026-11-22, 2026-11 or 2026");
            return LocalDate.EPOCH;
        }
    }
}
