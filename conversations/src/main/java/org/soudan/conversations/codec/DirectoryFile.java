package org.soudan.conversations.codec;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.soudan.conversations.directory.Entry;
import org.soudan.conversations.directory.Fact;
import org.soudan.conversations.directory.PleaseCheck;
import org.soudan.conversations.source.Written;
import org.soudan.conversations.text.Words;

/** A part of the directory as its author writes it. */
public final class DirectoryFile {

    /** The fields of an entry that hold one fact each. */
    static final Map<String, FactFile.Shape> SINGLE = Map.of(
            "hours", FactFile.Shape.HOURS,
            "languages", FactFile.Shape.LANGUAGES,
            "cost", FactFile.Shape.WORDS,
            "for", FactFile.Shape.WORDS,
            "not-for", FactFile.Shape.WORDS,
            "confidential", FactFile.Shape.CONFIDENTIALITY);

    /** The fields of an entry that hold facts by name. */
    static final Map<String, FactFile.Shape> NAMED = Map.of(
            "numbers", FactFile.Shape.NUMBER,
            "links", FactFile.Shape.LINK,
            "facts", FactFile.Shape.WORDS);

    static final Set<String> FIELDS = fields();

    private final Part part;
    private final Map<String, Fact> facts = new LinkedHashMap<>();

    private DirectoryFile(Part part) {
        this.part = part;
    }

    /** The entries of a file, in its order. Never fails; what cannot be read is told of in the source's faults. */
    public static Written<List<Entry>> read(String file, String yaml) {
        return Reading.of(file, yaml, part -> {
            part.only(Set.of("entries"));
            return part.needed("entries").items("- id: ...").stream().map(e -> new DirectoryFile(e).entry()).toList();
        });
    }

    /** What is said with a fact that is not sure. Never fails. */
    public static Written<PleaseCheck> pleaseCheck(String file, String yaml) {
        return Reading.of(file, yaml, part -> {
            part.only(Set.of("at", "above"));
            return new PleaseCheck(
                    at(part), TwoLanguages.read(part, "above", "say this where the page is named (above:)"));
        });
    }

    private static Words at(Part part) {
        var at = TwoLanguages.read(part, "at", "say where to check (at: with en and ja, and {links} in both)");
        if (PleaseCheck.namesLinks(at)) {
            return at;
        }
        if (!at.equals(TwoLanguages.UNREADABLE)) {
            part.needed("at").fault("say in both languages where to check: " + PleaseCheck.LINKS);
        }
        return new Words(PleaseCheck.LINKS, PleaseCheck.LINKS);
    }

    private static Set<String> fields() {
        var all = new HashSet<>(Set.of("id", "kind", "name", "never-without"));
        all.addAll(SINGLE.keySet());
        all.addAll(NAMED.keySet());
        all.addAll(Origin.FIELDS);
        return Set.copyOf(all);
    }

    private Entry entry() {
        part.only(FIELDS);
        var origin = Origin.of(part);
        part.fields().forEach((field, value) -> {
            Optional.ofNullable(SINGLE.get(field)).ifPresent(shape -> fact(field, value, shape, origin));
            Optional.ofNullable(NAMED.get(field)).ifPresent(shape -> value.named()
                    .forEach((name, fact) -> fact(name, fact, shape, origin)));
        });
        var name = TwoLanguages.read(part, "name", "an entry has a name (name: with en and ja)");
        return new Entry(part.text("id"), name, kind(), Map.copyOf(facts), neverWithout());
    }

    private void fact(String name, Part fact, FactFile.Shape shape, Origin origin) {
        if (facts.put(name, new FactFile(fact).read(shape, origin)) != null) {
            fact.fault("two facts are named " + name);
        }
    }

    private Set<String> neverWithout() {
        var names = part.field("never-without");
        var texts = new HashSet<>(names.map(Part::texts).orElse(List.of()));
        if (!facts.keySet().containsAll(texts)) {
            names.orElse(part).fault("never-without names a fact that the entry does not have");
        }
        return Set.copyOf(texts);
    }

    private Entry.Kind kind() {
        var kind = part.field("kind");
        return kind.flatMap(word -> Scalars.constant(Entry.Kind.class, word.text())).orElseGet(() -> {
            kind.orElse(part).fault("kind is service, line, office, page or matter");
            return Entry.Kind.PAGE;
        });
    }
}
