package org.soudan.conversations.library;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soudan.conversations.calendar.Calendar;
import org.soudan.conversations.check.Check;
import org.soudan.conversations.codec.CalendarFile;
import org.soudan.conversations.codec.ContentFault;
import org.soudan.conversations.codec.FlowFile;
import org.soudan.conversations.codec.WordFiles;
import org.soudan.conversations.directory.Directory;
import org.soudan.conversations.directory.Fact;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.engine.Limits;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.engine.Prefectures;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.text.Words;
import org.soudan.conversations.topic.NearestExample;

/** Loads the content that is shipped. */
public final class Library {

    /** The shipped flows. */
    static final List<String> FLOWS = List.of(
            "welcome",
            "privacy",
            "counselling.talk",
            "counselling.online",
            "counselling.phone",
            "counselling.peer",
            "counselling.subsidy",
            "workplace.trouble",
            "support.who",
            "japanese.course",
            "japanese.jlpt",
            "japanese.translation",
            "career.fair",
            "career.seminar",
            "career.conference",
            "career.internship",
            "skills.tefl",
            "skills.alt",
            "skills.sea",
            "arrival.orientation",
            "contract.reappointment",
            "contract.leave",
            "life.visa",
            "life.money",
            "life.health",
            "life.housing",
            "life.driving",
            "alumni.jetaa",
            "alumni.kenjetkai",
            "disaster.ready",
            "emergency.now",
            "clair.news");

    /** The files of the directory of services. */
    private static final List<String> DIRECTORY = List.of("support", "programme", "living");

    private Library() {}

    /**
     * The shipped content, checked.
     *
     * @throws ContentFault naming every fault, when there is one
     */
    public static Content load() {
        var flows = new LinkedHashMap<String, Flow>();
        for (var id : FLOWS) {
            var file = "flows/" + id + ".yaml";
            flows.put(id, FlowFile.read(file, read(file)));
        }
        var phrases = WordFiles.phrases("phrases.yaml", read("phrases.yaml"));
        var calendar = CalendarFile.read("calendar.yaml", read("calendar.yaml"));
        return content(flows, phrases, directory(), calendar);
    }

    private static Directory directory() {
        var facts = new LinkedHashMap<String, Fact>();
        for (var name : DIRECTORY) {
            var file = "directory/" + name + ".yaml";
            WordFiles.directory(file, read(file)).facts().forEach((fact, value) -> {
                if (facts.put(fact, value) != null) {
                    throw new ContentFault(file + ": " + fact + " stands in another file already");
                }
            });
        }
        return new Directory(facts);
    }

    private static Content content(Map<String, Flow> flows, Map<Phrase, Words> phrases, Directory directory,
            Calendar calendar) {
        var findings = Check.content(flows, phrases, directory, calendar);
        if (!findings.isEmpty()) {
            throw new ContentFault(findings.stream().map(Object::toString).collect(joining("\n")));
        }
        return new Content(
                Filling.flows(flows, Filling.facts(directory, calendar)),
                filled(phrases, directory),
                WordFiles.commands("commands.yaml", read("commands.yaml")),
                new Prefectures(WordFiles.prefectures("prefectures.yaml", read("prefectures.yaml"))),
                WordFiles.lexicon("safety.yaml", read("safety.yaml")),
                new NearestExample(examples(flows)),
                calendar,
                Optional.empty(),
                Limits.STANDARD);
    }

    private static Map<Phrase, Words> filled(Map<Phrase, Words> phrases, Directory directory) {
        var filled = new EnumMap<Phrase, Words>(Phrase.class);
        phrases.forEach((phrase, words) -> filled.put(phrase, directory.fill(words)));
        return filled;
    }

    private static Map<String, List<String>> examples(Map<String, Flow> flows) {
        return flows.values().stream()
                .filter(flow -> !flow.examples().isEmpty())
                .collect(toMap(Flow::id, Flow::examples, (a, b) -> b, LinkedHashMap::new));
    }

    private static String read(String file) {
        try (var in = Library.class.getResourceAsStream("/org/soudan/content/" + file)) {
            if (in == null) {
                throw new ContentFault(file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }
}
