package org.soudan.conversations.codec;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.soudan.conversations.directory.Certainty;
import org.soudan.conversations.directory.Confidentiality;
import org.soudan.conversations.directory.Detail;
import org.soudan.conversations.directory.Fact;
import org.soudan.conversations.directory.Hours;
import org.soudan.conversations.directory.Languages;
import org.soudan.conversations.directory.Link;
import org.soudan.conversations.directory.OpeningHours;
import org.soudan.conversations.directory.Provenance;
import org.soudan.conversations.directory.Said;
import org.soudan.conversations.directory.Telephone;
import org.soudan.conversations.directory.WrittenHours;
import org.soudan.conversations.text.Words;

/** One fact as its author writes it: a single value, or fields. Where it stands in its entry says what kind it is. */
record FactFile(Part part) {

    /** Stands for what says too little of where it comes from. */
    private static final Provenance UNKNOWN = new Provenance(
            Certainty.OFFICIAL, URI.create("https://example.org"), Optional.empty(), LocalDate.EPOCH, Optional.empty(),
            false);
    private static final Link NOWHERE = Link.of("https://example.org");

    /** What kind of fact stands in a place of an entry. */
    enum Shape {
        WORDS,
        NUMBER,
        LINK,
        HOURS,
        LANGUAGES,
        CONFIDENTIALITY;

        /** Without those that tell where it comes from. */
        Set<String> fields() {
            return switch (this) {
                case WORDS, LINK -> Set.of("value", "en", "ja");
                case NUMBER -> Set.of("value");
                case HOURS -> Set.of("en", "ja", "open");
                case LANGUAGES -> Set.of("en", "ja", "speaks", "sometimes");
                case CONFIDENTIALITY -> Set.of("en", "ja", "kept");
            };
        }

        private boolean mayStandAlone() {
            return fields().contains("value");
        }
    }

    Fact read(Shape shape, Origin entry) {
        var detail = detail(shape);
        var origin = entry.under(Origin.of(part));
        return origin.isComplete()
                ? new Fact(detail, origin.provenance(), origin.check())
                : new Fact(detail, UNKNOWN, NOWHERE);
    }

    private Detail detail(Shape shape) {
        if (part.kind() != Part.Kind.TEXT || !shape.mayStandAlone()) {
            var known = new HashSet<>(shape.fields());
            known.addAll(Origin.FIELDS);
            part.only(known);
        }
        return switch (shape) {
            case WORDS -> new Said(words());
            case NUMBER -> number();
            case LINK -> link();
            case HOURS -> new OpeningHours(words(), hours());
            case LANGUAGES -> new Languages(words(), codes("speaks"), codes("sometimes"));
            case CONFIDENTIALITY -> new Confidentiality(words(), kept());
        };
    }

    private Words words() {
        var value = part.kind() == Part.Kind.TEXT ? Optional.of(part) : part.field("value");
        return value.map(FactFile::both).orElseGet(() -> TwoLanguages.of(part));
    }

    private static Words both(Part value) {
        var same = value.words();
        return same.isBlank() ? TwoLanguages.UNREADABLE : new Words(same, same);
    }

    private Detail number() {
        var written = part.kind() == Part.Kind.TEXT ? part : part.needed("value");
        try {
            return Telephone.of(written.words());
        } catch (IllegalArgumentException noNumber) {
            written.fault(String.valueOf(noNumber.getMessage()));
            return new Said(TwoLanguages.UNREADABLE);
        }
    }

    private Link link() {
        var value = part.kind() == Part.Kind.TEXT ? Optional.of(part) : part.field("value");
        return value.map(Scalars::page).orElseGet(() -> {
            var en = Scalars.page(part.needed("en"));
            var ja = Scalars.page(part.needed("ja"));
            return new Link(en.en(), ja.ja());
        });
    }

    private Hours hours() {
        var open = part.field("open");
        var lines = open.filter(written -> written.kind() == Part.Kind.FIELDS);
        if (lines.isPresent()) {
            return weekly(lines.get().named());
        }
        return switch (open.map(Part::text).orElse("")) {
            case "always" -> new Hours.Always();
            case "unknown" -> new Hours.NotKnown();
            default -> {
                open.orElse(part).fault("open is always, unknown, or lines such as weekdays: 9:00-17:00");
                yield new Hours.NotKnown();
            }
        };
    }

    private static Hours weekly(Map<String, Part> lines) {
        var written = new LinkedHashMap<String, String>();
        lines.forEach((days, hours) -> {
            try {
                WrittenHours.of(Map.of(days, hours.words()));
                written.put(days, hours.text());
            } catch (IllegalArgumentException | DateTimeException noHours) {
                hours.fault(String.valueOf(noHours.getMessage()));
            }
        });
        return WrittenHours.of(written);
    }

    private Confidentiality.Degree kept() {
        var kept = part.field("kept");
        return kept.flatMap(word -> Scalars.constant(Confidentiality.Degree.class, word.text())).orElseGet(() -> {
            kept.orElse(part).fault("kept is confidential, not-always or passed-on");
            return Confidentiality.Degree.NOT_ALWAYS;
        });
    }

    private Set<String> codes(String name) {
        return Set.copyOf(new HashSet<>(part.field(name).map(Part::texts).orElse(List.of())));
    }
}
