package org.soudan.conversations.codec;

import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.soudan.conversations.engine.Command;
import org.soudan.conversations.engine.Commands;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.safety.Alarm;
import org.soudan.conversations.safety.Lexicon;
import org.soudan.conversations.text.Plain;
import org.soudan.conversations.text.Words;

/** The files beside the flows: the bot's own phrases, the words that work everywhere, the safety lexicon. */
public final class WordFiles {

    record CommandsFile(Map<String, List<String>> whole, Map<String, List<String>> within) {}

    record LexiconFile(String version, Map<String, List<String>> phrases, List<String> idioms) {}

    record PrefecturesFile(Map<String, Words> prefectures) {}

    record ExamplesFile(FlowFile.Examples examples) {}

    record PhrasesFile(Map<String, Words> phrases) {}

    private WordFiles() {}

    public static Commands commands(String file, String yaml) {
        var read = YamlFile.read(file, yaml, CommandsFile.class);
        return new Commands(plain(read.whole, Command.class), plain(read.within, Command.class));
    }

    public static Lexicon lexicon(String file, String yaml) {
        var read = YamlFile.read(file, yaml, LexiconFile.class);
        var idioms = read.idioms.stream().map(Plain::of).toList();
        return new Lexicon(read.version, plain(read.phrases, Alarm.class), idioms);
    }

    /** What people write who want none of the flows. */
    public static List<String> examples(String file, String yaml) {
        return YamlFile.read(file, yaml, ExamplesFile.class).examples.all();
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
