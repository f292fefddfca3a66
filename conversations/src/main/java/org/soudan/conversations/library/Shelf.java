package org.soudan.conversations.library;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.soudan.conversations.check.Manuscript;
import org.soudan.conversations.codec.DirectoryFile;
import org.soudan.conversations.codec.FlowFile;
import org.soudan.conversations.codec.WordFiles;
import org.soudan.conversations.directory.Directory;
import org.soudan.conversations.directory.Fact;
import org.soudan.conversations.engine.Limits;
import org.soudan.conversations.engine.Prefectures;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.source.Finding;
import org.soudan.conversations.source.Place;
import org.soudan.conversations.source.Source;
import org.soudan.conversations.source.Written;
import org.soudan.conversations.topic.NearestExample;

/** Reads each file as what it is by its place in the folder. */
final class Shelf {

    private static final String FLOWS = "flows/";
    private static final String DIRECTORY = "directory/";
    private static final Set<String> WORDS = Set.of("phrases.yaml", "commands.yaml", "prefectures.yaml", "safety.yaml");

    private final ContentFiles files;
    private final List<Finding> others = new ArrayList<>();

    private Shelf(ContentFiles files) {
        this.files = files;
    }

    static Manuscript manuscript(ContentFiles files) {
        return new Shelf(files).manuscript();
    }

    private Manuscript manuscript() {
        var flows = in(FLOWS).map(file -> FlowFile.read(file.getKey(), file.getValue())).toList();
        var directory = directory();
        files.texts().keySet().stream().filter(file -> !isKnown(file)).forEach(file -> find(file,
                "nothing reads this file; flows stand in flows/, facts in directory/"));
        return new Manuscript(
                flows,
                read("phrases.yaml", WordFiles::phrases),
                read("commands.yaml", WordFiles::commands),
                prefectures(),
                read("safety.yaml", WordFiles::lexicon),
                directory,
                others,
                new NearestExample(examples(flows)),
                Limits.STANDARD);
    }

    private Stream<Map.Entry<String, String>> in(String folder) {
        return files.texts().entrySet().stream().filter(file -> file.getKey().startsWith(folder));
    }

    private static boolean isKnown(String file) {
        return file.startsWith(FLOWS) || file.startsWith(DIRECTORY) || WORDS.contains(file);
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

    private Directory directory() {
        var facts = new LinkedHashMap<String, Fact>();
        in(DIRECTORY).map(file -> DirectoryFile.read(file.getKey(), file.getValue())).forEach(file -> {
            others.addAll(file.source().faults());
            file.value().stream().flatMap(all -> all.entrySet().stream()).forEach(fact -> {
                if (facts.put(fact.getKey(), fact.getValue()) != null) {
                    find(file.source().file(), fact.getKey() + " stands in another file already");
                }
            });
        });
        return new Directory(facts);
    }

    private void find(String file, String whatToDo) {
        others.add(new Finding(new Place(file, 1), whatToDo));
    }

    private static Map<String, List<String>> examples(List<Written<Flow>> flows) {
        return flows.stream()
                .flatMap(flow -> flow.value().stream())
                .filter(flow -> !flow.examples().isEmpty())
                .collect(toMap(Flow::id, Flow::examples, (a, b) -> a, LinkedHashMap::new));
    }
}
