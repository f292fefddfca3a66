package org.soudan.conversations.library;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.soudan.conversations.check.Manuscript;
import org.soudan.conversations.check.OwnTopic;
import org.soudan.conversations.codec.CalendarFile;
import org.soudan.conversations.codec.DirectoryFile;
import org.soudan.conversations.codec.FlowFile;
import org.soudan.conversations.codec.WordFiles;
import org.soudan.conversations.directory.Directory;
import org.soudan.conversations.directory.Entry;
import org.soudan.conversations.directory.PleaseCheck;
import org.soudan.conversations.directory.Saying;
import org.soudan.conversations.engine.Commands;
import org.soudan.conversations.engine.Limits;
import org.soudan.conversations.engine.Prefectures;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.learning.Examples;
import org.soudan.conversations.learning.Learnt;
import org.soudan.conversations.learning.Lesson;
import org.soudan.conversations.learning.Thesaurus;
import org.soudan.conversations.safety.SecondOpinion;
import org.soudan.conversations.source.Finding;
import org.soudan.conversations.source.Place;
import org.soudan.conversations.source.Source;
import org.soudan.conversations.source.Written;
import org.soudan.conversations.text.Plain;
import org.soudan.conversations.text.Words;
import org.soudan.conversations.topic.LearntTopics;
import org.soudan.conversations.topic.TopicFinder;

/** Reads each file as what it is by its place in the folder. */
final class Shelf {

    private static final String FLOWS = "flows/";
    private static final String DANGERS = "safety/";
    private static final String EVERYDAY = "everyday";
    private static final String DIRECTORY = "directory/";
    private static final String PLEASE_CHECK = "directory/please-check.yaml";
    private static final String NO_TOPIC = "none.yaml";
    private static final Set<String> SINGLE = Set.of("phrases.yaml", "commands.yaml", "prefectures.yaml", "ready.yaml",
            "safety.yaml",
            "calendar.yaml", NO_TOPIC);

    /** Stands for what could not be read. */
    private static final PleaseCheck LINKS_ALONE = new PleaseCheck(
            new Words(PleaseCheck.LINKS, PleaseCheck.LINKS), new Words("-", "-"));

    private final ContentFiles files;
    private final List<Finding> others = new ArrayList<>();

    private Shelf(ContentFiles files) {
        this.files = files;
    }

    /** These files, as they are said on this day. */
    static Manuscript manuscript(ContentFiles files, LocalDate today) {
        return new Shelf(files).manuscript(today);
    }

    private Manuscript manuscript(LocalDate today) {
        var flows = in(FLOWS, FlowFile::read);
        var commands = read("commands.yaml", WordFiles::commands);
        var nothing = examples(NO_TOPIC);
        var entries = in(DIRECTORY, DirectoryFile::read);
        var pleaseCheck = read(PLEASE_CHECK, DirectoryFile::pleaseCheck);
        var directory = new Directory(entries(entries), pleaseCheck.value().orElse(LINKS_ALONE));
        files.texts().keySet().stream().filter(file -> !isKnown(file)).forEach(file -> find(file,
                "nothing reads this file; flows stand in flows/, facts in directory/"));
        return new Manuscript(
                flows,
                read("phrases.yaml", WordFiles::phrases),
                commands,
                prefectures(),
                read("ready.yaml", WordFiles::ready),
                read("safety.yaml", WordFiles::safety),
                entries,
                pleaseCheck,
                read("calendar.yaml", CalendarFile::read),
                new Saying(directory, today),
                others,
                Lesson.of(examples(flows, nothing), LearntTopics.LEARNING),
                dangers(harmless(flows, nothing, commands)),
                Limits.STANDARD);
    }

    private <T> List<Written<T>> in(String folder, BiFunction<String, String, Written<T>> reader) {
        return files.texts().entrySet().stream()
                .filter(file -> file.getKey().startsWith(folder) && !file.getKey().equals(PLEASE_CHECK))
                .map(file -> reader.apply(file.getKey(), file.getValue()))
                .toList();
    }

    private List<String> examples(String file) {
        return sound(read(file, WordFiles::examples)).orElse(List.of());
    }

    private <T> Optional<T> sound(Written<T> written) {
        others.addAll(written.source().faults());
        return written.value();
    }

    private static boolean isKnown(String file) {
        return file.startsWith(FLOWS) || file.startsWith(DIRECTORY) || SINGLE.contains(file)
                || dangerFiles().anyMatch(file::equals);
    }

    private Written<Prefectures> prefectures() {
        var names = read("prefectures.yaml", WordFiles::prefectures);
        return new Written<>(names.source(), names.value().map(Prefectures::new));
    }

    private <T> Written<T> read(String file, BiFunction<String, String, Written<T>> reader) {
        var text = Optional.ofNullable(files.texts().get(file));
        return text.map(yaml -> reader.apply(file, yaml)).orElseGet(() -> {
            find(file, "this file is missing");
            return new Written<>(new Source(file, Map.of(), List.of(), Set.of()), Optional.empty());
        });
    }

    private static Map<String, Entry> entries(List<Written<List<Entry>>> files) {
        return files.stream()
                .flatMap(file -> file.value().stream())
                .flatMap(List::stream)
                .collect(toMap(Entry::id, entry -> entry, (first, again) -> first, LinkedHashMap::new));
    }

    private void find(String file, String whatToDo) {
        others.add(new Finding(new Place(file, 1), whatToDo));
    }

    /**
     * What people write in danger of each kind, and what only sounds like it; a file for each. The files are long, so they
     * are not even read when the build has learnt from the very same.
     */
    private Lesson dangers(List<String> harmless) {
        var material = new LinkedHashMap<String, List<String>>();
        dangerFiles().forEach(file -> material.put(file, List.of(files.texts().getOrDefault(file, ""))));
        material.put("", harmless);
        var fingerprint = Lesson.fingerprint(material, SecondOpinion.LEARNING);
        if (Learnt.isBuilt(fingerprint)) {
            return new Lesson(fingerprint, () -> messages(harmless), this::thesaurus, SecondOpinion.LEARNING);
        }
        var examples = messages(harmless);
        var thesaurus = thesaurus();
        return new Lesson(fingerprint, () -> examples, () -> thesaurus, SecondOpinion.LEARNING);
    }

    private Examples messages(List<String> harmless) {
        var messages = new LinkedHashMap<String, List<String>>();
        SecondOpinion.LABELS.forEach(label -> messages.put(label, examples(danger(label))));
        Stream.of(examples(danger(EVERYDAY)), harmless).forEach(more -> messages.merge(SecondOpinion.NONE, more,
                (some, others) -> Stream.concat(some.stream(), others.stream()).toList()));
        return SecondOpinion.examples(messages);
    }

    private Thesaurus thesaurus() {
        return Thesaurus.of(sound(read(danger("concepts"), WordFiles::concepts)).orElse(Map.of()));
    }

    private static Stream<String> dangerFiles() {
        return Stream.concat(SecondOpinion.LABELS.stream(), Stream.of(EVERYDAY, "concepts")).map(Shelf::danger);
    }

    private static String danger(String name) {
        return DANGERS + name + ".yaml";
    }

    /** The words that work everywhere are harmless, and what the flows are about, but for what is about emergencies. */
    private static List<String> harmless(
            List<Written<Flow>> flows, List<String> nothing, Written<Commands> commands) {
        var words = commands.value().stream().flatMap(Commands::words).map(Plain::value);
        var examples = flows.stream()
                .flatMap(flow -> flow.value().stream())
                .filter(flow -> !flow.id().equals(OwnTopic.OF_EMERGENCIES))
                .flatMap(flow -> flow.examples().stream());
        return Stream.of(words, examples, nothing.stream()).flatMap(all -> all).toList();
    }

    /** What no topic is about comes last. */
    private static Examples examples(List<Written<Flow>> flows, List<String> nothing) {
        var examples = new LinkedHashMap<String, List<String>>();
        flows.stream()
                .flatMap(flow -> flow.value().stream())
                .filter(flow -> !flow.examples().isEmpty())
                .forEach(flow -> examples.putIfAbsent(flow.id(), flow.examples()));
        examples.put(TopicFinder.NONE, nothing);
        return new Examples(examples);
    }
}
