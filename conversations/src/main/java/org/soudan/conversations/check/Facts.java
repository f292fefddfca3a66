package org.soudan.conversations.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.soudan.conversations.directory.Certainty;
import org.soudan.conversations.directory.Confidentiality;
import org.soudan.conversations.directory.Detail;
import org.soudan.conversations.directory.Directory;
import org.soudan.conversations.directory.Entry;
import org.soudan.conversations.directory.Fact;
import org.soudan.conversations.directory.Languages;
import org.soudan.conversations.directory.Link;
import org.soudan.conversations.directory.OpeningHours;
import org.soudan.conversations.directory.Said;
import org.soudan.conversations.directory.Telephone;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Words;

/** What is wrong with the facts that a text uses, and with the directory itself. */
record Facts(Directory directory) {

    Stream<String> faults(Words words) {
        return references(words).flatMap(name -> {
            if (!directory.knows(name)) {
                return Stream.of("the directory has no fact named " + name);
            }
            return directory.fact(name)
                    .filter(fact -> !fact.provenance().mayBeSaid())
                    .map(fact -> "nobody has verified " + name + "; it must not be said")
                    .stream();
        });
    }

    /** What the text says although it has run out on this day. */
    Stream<String> expired(Words words, LocalDate today) {
        return references(words)
                .filter(name -> directory.fact(name).filter(f -> f.provenance().hasExpired(today)).isPresent())
                .map(name -> name + " has run out; look it up again, and say the new one or take it out");
    }

    /** What an answer says although it would need "please check", for which an answer has no room. */
    Stream<String> unsure(Words label) {
        return references(label)
                .filter(name -> directory.fact(name)
                        .filter(fact -> fact.provenance().certainty() == Certainty.SECOND_HAND)
                        .isPresent())
                .map(name -> "an answer has no room for please check, and " + name + " is second-hand");
    }

    /** What has to be said with the facts of these texts and is not. */
    Stream<String> unaccompanied(Collection<Words> texts) {
        var used = texts.stream().flatMap(this::references).distinct()
                .filter(name -> directory.fact(name).isPresent()).toList();
        return used.stream()
                .flatMap(name -> directory.entry(name).stream())
                .distinct()
                .filter(entry -> !entry.neverWithout().isEmpty())
                .filter(entry -> entry.neverWithout().stream().noneMatch(f -> used.contains(entry.id() + "." + f)))
                .map(entry -> "whoever speaks of " + entry.id() + " must also say one of "
                        + entry.neverWithout().stream().map(f -> "{" + entry.id() + "." + f + "}").sorted().toList());
    }

    Stream<Finding> inDirectory() {
        return directory.entries().values().stream().flatMap(this::inEntry);
    }

    private Stream<Finding> inEntry(Entry entry) {
        var words = entry.facts().entrySet().stream()
                .filter(fact -> isWords(fact.getValue().detail()))
                .flatMap(fact -> Stream.of(Language.values())
                        .map(fact.getValue().detail()::in)
                        .flatMap(text -> inWords(entry, fact.getKey(), text))
                        .distinct());
        return Stream.concat(words, lineWithout(entry));
    }

    private static boolean isWords(Detail detail) {
        return switch (detail) {
            case Telephone number -> false;
            case Link page -> false;
            case Said said -> true;
            case OpeningHours hours -> true;
            case Languages languages -> true;
            case Confidentiality confidentiality -> true;
        };
    }

    private Stream<Finding> inWords(Entry entry, String fact, String text) {
        var where = entry.id() + "." + fact;
        var unknown = Directory.references(text).filter(name -> !directory.knows(name))
                .map(name -> "the directory has no fact named " + name);
        var literal = Literal.faults(Set.of(Literal.PHONE_NUMBER, Literal.ADDRESS), text);
        return Stream.concat(unknown, literal).map(what -> new Finding("directory", where, what));
    }

    private static Stream<Finding> lineWithout(Entry entry) {
        boolean complete = entry.facts().containsKey("number") && Stream.of(OpeningHours.class, Languages.class)
                .allMatch(type -> entry.facts().values().stream().map(Fact::detail).anyMatch(type::isInstance));
        return entry.kind() != Entry.Kind.LINE || complete
                ? Stream.of()
                : Stream.of(new Finding("directory", entry.id(), "a line says its number, hours and languages"));
    }

    private Stream<String> references(Words words) {
        return Stream.of(words.en(), words.ja()).flatMap(Directory::references).distinct();
    }
}
