package org.soudan.conversations.codec;

import java.net.URI;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.soudan.conversations.directory.Certainty;
import org.soudan.conversations.directory.Link;
import org.soudan.conversations.directory.Provenance;
import tools.jackson.databind.JsonNode;

/** Where a fact comes from, as its author writes it. What a fact leaves out is as its entry says. */
record Origin(String where, Map<String, String> written) {

    static final Set<String> FIELDS = Set.of("certainty", "source", "dated", "checked", "valid-until", "lasting",
            "check");

    /** What says how old or sure a page is does not hold for another page. */
    private static final Set<String> OF_THE_SOURCE = Set.of("dated", "lasting", "valid-until");

    static Origin of(String where, JsonNode node) {
        var written = new TreeMap<String, String>();
        FIELDS.stream().filter(node::has).forEach(field -> written.put(field, text(node.path(field))));
        return new Origin(where, written);
    }

    /** An address for each language is held as both, with a space between. */
    private static String text(JsonNode value) {
        return value.isObject() ? value.path("en").asString("") + " " + value.path("ja").asString("")
                : value.asString("");
    }

    /** What {@code fact} says, and what it leaves out from here. */
    Origin under(Origin fact) {
        var both = new TreeMap<>(written);
        if (fact.written.containsKey("source")) {
            both.keySet().removeAll(OF_THE_SOURCE);
        }
        both.putAll(fact.written);
        return new Origin(fact.where, both);
    }

    Provenance provenance() {
        return new Provenance(certainty(), URI.create(needed("source")), field("dated").map(Origin::lastDay),
                LocalDate.parse(needed("checked")), field("valid-until").map(LocalDate::parse),
                field("lasting").filter("true"::equals).isPresent());
    }

    private Certainty certainty() {
        return switch (needed("certainty")) {
            case "official" -> Certainty.OFFICIAL;
            case "second-hand" -> Certainty.SECOND_HAND;
            case "unverified" -> Certainty.UNVERIFIED;
            default -> throw new ContentFault(where + ": certainty is official, second-hand or unverified");
        };
    }

    /** The page where a participant can check: one chosen for people, or else the source. */
    Link check() {
        var page = field("check").orElseGet(() -> needed("source"));
        int space = page.indexOf(' ');
        return space < 0 ? Link.of(page)
                : new Link(URI.create(page.substring(0, space)), URI.create(page.substring(space + 1)));
    }

    private Optional<String> field(String name) {
        return Optional.ofNullable(written.get(name));
    }

    private String needed(String name) {
        return field(name).orElseThrow(() -> new ContentFault(where + ": " + name + " is missing"));
    }

    /** A page may say only its month or its year. */
    private static LocalDate lastDay(String dated) {
        return switch (dated.length()) {
            case 4 -> Year.parse(dated).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(dated).atEndOfMonth();
            default -> LocalDate.parse(dated);
        };
    }
}
