package org.soudan.conversations.library;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soudan.conversations.calendar.Calendar;
import org.soudan.conversations.check.Check;
import org.soudan.conversations.check.Finding;
import org.soudan.conversations.codec.CalendarFile;
import org.soudan.conversations.codec.ContentFault;
import org.soudan.conversations.codec.DirectoryFile;
import org.soudan.conversations.codec.FlowFile;
import org.soudan.conversations.codec.WordFiles;
import org.soudan.conversations.directory.Directory;
import org.soudan.conversations.directory.Entry;
import org.soudan.conversations.directory.Saying;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.engine.Limits;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.engine.Prefectures;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.text.Words;
import org.soudan.conversations.topic.Learning;
import org.soudan.conversations.topic.LearntTopics;
import org.soudan.conversations.topic.TopicFinder;

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
    private static final List<String> DIRECTORY = List.of("lines", "programme", "offices", "living");

    private Library() {}

    /**
     * The shipped content as it may be said on this day. What has become old is said to be so; {@link #check} tells
     * what has to be looked up again, so that a date that passes stops nobody's bot.
     *
     * @throws ContentFault naming every fault, when there is one
     */
    public static Content load(LocalDate today) {
        var flows = flows();
        var phrases = phrases();
        var directory = directory();
        var calendar = calendar();
        var findings = Check.content(flows, phrases, directory, calendar);
        if (!findings.isEmpty()) {
            throw new ContentFault(findings.stream().map(Object::toString).collect(joining("\n")));
        }
        return content(flows, phrases, new Saying(directory, today), calendar);
    }

    /** Everything that is wrong with the shipped content on this day, facts that have run out included. */
    public static List<Finding> check(LocalDate today) {
        return Check.content(flows(), phrases(), directory(), calendar(), today);
    }

    /** The shipped directory: lines, services, offices, pages and matters, with their facts. */
    public static Directory directory() {
        var entries = new LinkedHashMap<String, Entry>();
        for (var name : DIRECTORY) {
            var file = "directory/" + name + ".yaml";
            for (var entry : DirectoryFile.read(file, read(file))) {
                if (entries.put(entry.id(), entry) != null) {
                    throw new ContentFault(file + ": " + entry.id() + " stands in the directory already");
                }
            }
        }
        var file = "directory/please-check.yaml";
        return new Directory(entries, DirectoryFile.pleaseCheck(file, read(file)));
    }

    private static Map<String, Flow> flows() {
        var flows = new LinkedHashMap<String, Flow>();
        for (var id : FLOWS) {
            var file = "flows/" + id + ".yaml";
            flows.put(id, FlowFile.read(file, read(file)));
        }
        return flows;
    }

    private static Map<Phrase, Words> phrases() {
        return WordFiles.phrases("phrases.yaml", read("phrases.yaml"));
    }

    /** The shipped calendar. */
    private static Calendar calendar() {
        return CalendarFile.read("calendar.yaml", read("calendar.yaml"));
    }

    private static Content content(
            Map<String, Flow> flows, Map<Phrase, Words> phrases, Saying saying, Calendar calendar) {
        var facts = Filling.facts(saying, calendar);
        return new Content(
                Filling.flows(flows, facts),
                Filling.phrases(phrases, facts),
                WordFiles.commands("commands.yaml", read("commands.yaml")),
                new Prefectures(WordFiles.prefectures("prefectures.yaml", read("prefectures.yaml"))),
                WordFiles.lexicon("safety.yaml", read("safety.yaml")),
                new LearntTopics(examples(flows), Learning.STANDARD),
                calendar,
                Optional.empty(),
                Limits.STANDARD);
    }

    /** What no topic is about comes last. */
    private static Map<String, List<String>> examples(Map<String, Flow> flows) {
        var examples = new LinkedHashMap<String, List<String>>();
        flows.values().stream()
                .filter(flow -> !flow.examples().isEmpty())
                .forEach(flow -> examples.put(flow.id(), flow.examples()));
        examples.put(TopicFinder.NONE, WordFiles.examples("none.yaml", read("none.yaml")));
        return examples;
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
