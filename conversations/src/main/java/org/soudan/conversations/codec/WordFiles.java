package org.soudan.conversations.codec;

import static java.util.stream.Collectors.toMap;

import java.net.URI;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soudan.conversations.directory.Certainty;
import org.soudan.conversations.directory.Directory;
import org.soudan.conversations.directory.Fact;
import org.soudan.conversations.engine.Command;
import org.soudan.conversations.engine.Commands;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.safety.Alarm;
import org.soudan.conversations.safety.Lexicon;
import org.soudan.conversations.text.Plain;
import org.soudan.conversations.text.Words;

/** The files beside the flows: the directory, the bot's own phrases, the words that work everywhere, the safety lexicon. */
public final class WordFiles {

    record DirectoryFile(List<EntryFile> entries) {}

    record EntryFile(String id, Words name, Map<String, FactFile> facts) {}

    record FactFile(
            @Nullable String value,
            @Nullable String en,
            @Nullable String ja,
            String certainty,
            String source,
            String checked) {}

    record CommandsFile(Map<String, List<String>> whole, Map<String, List<String>> within) {}

    record LexiconFile(String version, Map<String, List<String>> phrases, List<String> idioms) {}

    record PrefecturesFile(Map<String, Words> prefectures) {}

    record PhrasesFile(Map<String, Words> phrases) {}

    private WordFiles() {}

    public static Directory directory(String file, String yaml) {
        var facts = new LinkedHashMap<String, Fact>();
        for (var entry : YamlFile.read(file, yaml, DirectoryFile.class).entries) {
            facts.put(entry.id + ".name", nameOf(entry));
            entry.facts.forEach((name, fact) -> facts.put(entry.id + "." + name, fact(file, entry.id, fact)));
        }
        return new Directory(facts);
    }

    private static Fact nameOf(EntryFile entry) {
        return new Fact(entry.name, Certainty.OFFICIAL, URI.create(""), LocalDate.EPOCH);
    }

    private static Fact fact(String file, String entry, FactFile fact) {
        var value = fact.value != null ? new Words(fact.value, fact.value) : both(file, entry, fact);
        var certainty = Certainty.valueOf(constant(fact.certainty));
        return new Fact(value, certainty, URI.create(fact.source), LocalDate.parse(fact.checked));
    }

    private static Words both(String file, String entry, FactFile fact) {
        if (fact.en == null || fact.ja == null) {
            throw new ContentFault(file + ", " + entry + ": a fact has a value, or both en and ja");
        }
        return new Words(fact.en, fact.ja);
    }

    public static Commands commands(String file, String yaml) {
        var read = YamlFile.read(file, yaml, CommandsFile.class);
        return new Commands(plain(read.whole, Command.class), plain(read.within, Command.class));
    }

    public static Lexicon lexicon(String file, String yaml) {
        var read = YamlFile.read(file, yaml, LexiconFile.class);
        var idioms = read.idioms.stream().map(Plain::of).toList();
        return new Lexicon(read.version, plain(read.phrases, Alarm.class), idioms);
    }

    /** The names of the prefectures, by id. */
    public static Map<String, Words> prefectures(String file, String yaml) {
        return YamlFile.read(file, yaml, PrefecturesFile.class).prefectures;
    }

    public static Map<Phrase, Words> phrases(String file, String yaml) {
        var phrases = new EnumMap<Phrase, Words>(Phrase.class);
        YamlFile.read(file, yaml, PhrasesFile.class).phrases
                .forEach((name, words) -> phrases.put(Phrase.valueOf(constant(name)), words));
        return phrases;
    }

    private static <E extends Enum<E>> Map<E, List<Plain>> plain(Map<String, List<String>> words, Class<E> type) {
        return words.entrySet().stream()
                .collect(toMap(
                        e -> Enum.valueOf(type, constant(e.getKey())),
                        e -> e.getValue().stream().map(Plain::of).toList(),
                        (a, b) -> b,
                        () -> new EnumMap<>(type)));
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
