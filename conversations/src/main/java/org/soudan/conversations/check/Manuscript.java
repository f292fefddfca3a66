package org.soudan.conversations.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.soudan.conversations.directory.Directory;
import org.soudan.conversations.engine.Commands;
import org.soudan.conversations.engine.Limits;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.engine.Prefectures;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.safety.Lexicon;
import org.soudan.conversations.source.Finding;
import org.soudan.conversations.source.Source;
import org.soudan.conversations.source.Written;
import org.soudan.conversations.text.Words;
import org.soudan.conversations.topic.TopicFinder;

/**
 * All content as its authors wrote it, before anybody knows whether it is sound. Texts still hold their references to
 * facts.
 *
 * @param others findings about files that are read elsewhere, or that nothing reads
 * @param topics knows the flows' examples
 */
public record Manuscript(
        List<Written<Flow>> flows,
        Written<Map<Phrase, Words>> phrases,
        Written<Commands> commands,
        Written<Prefectures> prefectures,
        Written<Lexicon> safety,
        Directory directory,
        List<Finding> others,
        TopicFinder topics,
        Limits limits) {

    /** The flows that could be read, if only in part. */
    Stream<WrittenFlow> readable() {
        return flows.stream().flatMap(this::readable);
    }

    private Stream<WrittenFlow> readable(Written<Flow> flow) {
        return flow.value().stream().map(value -> new WrittenFlow(value, flow.source()));
    }

    /** The flow of this id. */
    Optional<Flow> flow(String id) {
        return readable().map(WrittenFlow::flow).filter(flow -> flow.id().equals(id)).findFirst();
    }

    /** Whether a flow has this id, or a file its name that could not be read. */
    boolean knowsFlow(String id) {
        return flows.stream().anyMatch(flow -> WrittenFlow.named(flow.source()).equals(id)) || flow(id).isPresent();
    }

    /** A text with its facts, as the participant reads it. */
    Words said(Words words) {
        return directory.fill(words);
    }

    /** What is wrong with the shape of the files. */
    Stream<Finding> faults() {
        var wordFiles = Stream.of(phrases.source(), commands.source(), prefectures.source(), safety.source());
        var sources = Stream.concat(flows.stream().map(Written::source), wordFiles);
        return Stream.concat(sources.map(Source::faults).flatMap(List::stream), others.stream());
    }

    /** The flows by id, once they are known to be sound. */
    public Map<String, Flow> flowsById() {
        var byId = new LinkedHashMap<String, Flow>();
        readable().forEach(flow -> byId.put(flow.flow().id(), flow.flow()));
        return byId;
    }
}
