package org.soudan.conversations.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.soudan.conversations.codec.TranscriptFile;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.transcript.Coverage;
import org.soudan.conversations.transcript.Explorer;
import org.soudan.conversations.transcript.Player;
import org.soudan.conversations.transcript.Transcript;

/** The transcripts that a test plays, by their files. */
record TranscriptFiles(Map<Path, Transcript> byFile) {

    /** Those in the files and the folders, by name. */
    static TranscriptFiles read(List<Path> paths) throws IOException {
        var transcripts = new LinkedHashMap<Path, Transcript>();
        for (var path : paths) {
            for (var file : files(path)) {
                transcripts.put(file, TranscriptFile.read(file.toString(), Files.readString(file)));
            }
        }
        if (transcripts.isEmpty()) {
            throw new Unusable("There are no transcripts (*.yaml) there.");
        }
        return new TranscriptFiles(transcripts);
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    /** Writes into each file what the bot says now. */
    void record(Player player) throws IOException {
        for (var entry : byFile.entrySet()) {
            write(entry.getKey(), player.again(entry.getValue()));
        }
    }

    /** Adds files for what none of the transcripts reaches. */
    void explore(Content content, Path folder) throws IOException {
        Files.createDirectories(folder);
        var explorer = new Explorer(content, coverage(content));
        for (var flow : content.flows().keySet()) {
            for (var language : Language.values()) {
                for (var f = explorer.explore(flow, language); f.isPresent(); f = explorer.explore(flow, language)) {
                    write(unused(folder, flow, language), f.get());
                }
            }
        }
    }

    private static Path unused(Path folder, String flow, Language language) {
        var name = flow.replace('.', '-') + ".choices-" + LanguageName.of(language);
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> folder.resolve(name + (n == 1 ? "" : "-" + n) + ".yaml"))
                .filter(file -> !Files.exists(file))
                .findFirst()
                .orElseThrow();
    }

    private void write(Path file, Transcript transcript) throws IOException {
        Files.writeString(file, TranscriptFile.write(transcript));
        byFile.put(file, transcript);
    }

    Coverage coverage(Content content) {
        return Coverage.of(content, byFile.values());
    }
}
