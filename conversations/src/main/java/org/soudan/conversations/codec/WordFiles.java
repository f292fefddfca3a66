package org.soudan.conversations.codec;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.soudan.conversations.engine.Command;
import org.soudan.conversations.engine.Commands;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.engine.ReadyReply;
import org.soudan.conversations.safety.Alarm;
import org.soudan.conversations.safety.Lexicon;
import org.soudan.conversations.safety.Reviewed;
import org.soudan.conversations.source.Written;
import org.soudan.conversations.text.Phrases;
import org.soudan.conversations.text.Plain;
import org.soudan.conversations.text.Words;

/** The files beside the flows: the bot's own phrases, the words that work everywhere, the safety lexicon. */
public final class WordFiles {

    private WordFiles() {}

    public static Written<Commands> commands(String file, String yaml) {
        return Reading.of(file, yaml, part -> {
            part.only(Set.of("whole", "within"));
            return new Commands(
                    plain(part, "whole", Command.class), phrases(part, "within", Command.class));
        });
    }

    public static Written<Reviewed> safety(String file, String yaml) {
        return Reading.of(file, yaml, part -> {
            part.only(Set.of("version", "phrases", "signs", "lines", "idioms"));
            var idioms = part.field("idioms").map(Part::texts).orElse(List.of());
            var signs = part.has("signs") ? plain(part, "signs", Alarm.class) : Map.<Alarm, List<Plain>>of();
            var lexicon = new Lexicon(
                    part.text("version"),
                    phrases(part, "phrases", Alarm.class),
                    Phrases.of(signs.values().stream().flatMap(List::stream).toList()),
                    Phrases.of(idioms.stream().map(Plain::of).toList()));
            return new Reviewed(lexicon, words(part, "lines", Alarm.class));
        });
    }

    /** What people write who want none of the flows. */
    public static Written<List<String>> examples(String file, String yaml) {
        return Reading.of(file, yaml, part -> {
            part.only(Set.of("examples"));
            return needed(part, "examples").values().stream().flatMap(list -> list.texts().stream()).toList();
        });
    }

    /** Words that mean like things, by concept. */
    public static Written<Map<String, List<String>>> concepts(String file, String yaml) {
        return Reading.of(file, yaml, part -> {
            part.only(Set.of("concepts"));
            var concepts = new LinkedHashMap<String, List<String>>();
            needed(part, "concepts").forEach((name, list) -> concepts.put(name, list.texts()));
            return concepts;
        });
    }

    /** The names of the prefectures, by id. */
    public static Written<Map<String, Words>> prefectures(String file, String yaml) {
        return Reading.of(file, yaml, part -> {
            part.only(Set.of("prefectures"));
            var names = new LinkedHashMap<String, Words>();
            needed(part, "prefectures").forEach((id, words) -> names.put(id, TwoLanguages.read(words)));
            return names;
        });
    }

    /** What counsellors can send as it stands, by id. */
    public static Written<Map<String, ReadyReply>> ready(String file, String yaml) {
        return Reading.of(file, yaml, part -> {
            part.only(Set.of("replies"));
            var replies = new LinkedHashMap<String, ReadyReply>();
            needed(part, "replies").forEach((id, reply) -> {
                reply.only(Set.of("title", "text"));
                var title = reply.field("title").map(TwoLanguages::read);
                var text = reply.field("text").map(TwoLanguages::read);
                title.flatMap(t -> text.map(words -> new ReadyReply(id, t, words)))
                        .ifPresentOrElse(known -> replies.put(id, known),
                                () -> reply.fault("write a title and a text"));
            });
            return replies;
        });
    }

    public static Written<Map<Phrase, Words>> phrases(String file, String yaml) {
        return Reading.of(file, yaml, part -> {
            part.only(Set.of("phrases"));
            var phrases = new EnumMap<Phrase, Words>(Phrase.class);
            needed(part, "phrases").forEach((name, words) -> constant(name, words, Phrase.class)
                    .ifPresent(phrase -> phrases.put(phrase, TwoLanguages.read(words))));
            return phrases;
        });
    }

    private static <E extends Enum<E>> Map<E, List<Plain>> plain(Part part, String field, Class<E> type) {
        var plain = new EnumMap<E, List<Plain>>(type);
        words(part, field, type).forEach((name, list) -> plain.put(name, list.stream().map(Plain::of).toList()));
        return plain;
    }

    private static <E extends Enum<E>> Map<E, Phrases> phrases(Part part, String field, Class<E> type) {
        var phrases = new EnumMap<E, Phrases>(type);
        plain(part, field, type).forEach((name, list) -> phrases.put(name, Phrases.of(list)));
        return phrases;
    }

    private static <E extends Enum<E>> Map<E, List<String>> words(Part part, String field, Class<E> type) {
        var words = new EnumMap<E, List<String>>(type);
        needed(part, field).forEach((name, list) -> constant(name, list, type)
                .ifPresent(constant -> words.put(constant, list.texts())));
        return words;
    }

    private static Map<String, Part> needed(Part part, String field) {
        if (!part.has(field)) {
            part.fault(field + " is missing");
        }
        return part.field(field).map(Part::named).orElse(Map.of());
    }

    private static <E extends Enum<E>> Optional<E> constant(String name, Part part, Class<E> type) {
        var found = Scalars.constant(type, name);
        if (found.isEmpty()) {
            part.fault("nothing is called " + name + " here");
        }
        return found;
    }
}
