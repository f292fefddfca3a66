package org.soudan.conversations.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.soudan.conversations.calendar.Calendar;
import org.soudan.conversations.directory.Directory;
import org.soudan.conversations.directory.Entry;
import org.soudan.conversations.directory.PleaseCheck;
import org.soudan.conversations.directory.Saying;
import org.soudan.conversations.engine.Commands;
import org.soudan.conversations.engine.Limits;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.engine.Prefectures;
import org.soudan.conversations.engine.ReadyReply;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.learning.Learnt;
import org.soudan.conversations.learning.Lesson;
import org.soudan.conversations.safety.Reviewed;
import org.soudan.conversations.safety.Safety;
import org.soudan.conversations.safety.SecondOpinion;
import org.soudan.conversations.source.Finding;
import org.soudan.conversations.source.Source;
import org.soudan.conversations.source.Written;
import org.soudan.conversations.text.Words;
import org.soudan.conversations.topic.LearntTopics;
import org.soudan.conversations.topic.TopicFinder;

/**
 * All content as its authors wrote it, before anybody knows whether it is sound. Texts still hold their references to
 * facts and events.
 *
 * @param entries the files of the directory
 * @param saying the directory as a whole, as it is said on one day
 * @param others findings about files that nothing reads, or that are missing
 * @param topicLesson the flows' examples
 * @param safetyLesson what people write in danger, and what only sounds like it
 */
public record Manuscript(
        List<Written<Flow>> flows,
        Written<Map<Phrase, Words>> phrases,
        Written<Commands> commands,
        Written<Prefectures> prefectures,
        Written<Map<String, ReadyReply>> ready,
        Written<Reviewed> safety,
        List<Written<List<Entry>>> entries,
        Written<PleaseCheck> pleaseCheck,
        Written<Calendar> calendar,
        Saying saying,
        List<Finding> others,
        Lesson topicLesson,
        Lesson safetyLesson,
        Limits limits) {

    /** The same as if nothing in it could be old. */
    Manuscript ageless() {
        return new Manuscript(flows, phrases, commands, prefectures, ready, safety, entries, pleaseCheck, calendar,
                new Saying(directory(), LocalDate.MIN), others, topicLesson, safetyLesson, limits);
    }

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

    Directory directory() {
        return saying.directory();
    }

    /** The directory's entries, the wholly readable ones. */
    Stream<WrittenEntry> wholeEntries() {
        return entries.stream().flatMap(file -> file.value().stream()
                .flatMap(all -> IntStream.range(0, all.size())
                        .mapToObj(n -> new WrittenEntry(all.get(n), file.source(), n))))
                .filter(WrittenEntry::isWhole);
    }

    /** Whether there is a fact of this name, or it may stand in a file that could not be read. */
    boolean knowsFact(String name) {
        return directory().knows(name) || entries.stream().anyMatch(file -> file.value().isEmpty());
    }

    /** The calendar's events, the wholly readable ones. */
    Stream<WrittenEvent> wholeEvents() {
        return calendar.value().stream().flatMap(all -> all.events().values().stream())
                .map(event -> new WrittenEvent(event, calendar.source()))
                .filter(WrittenEvent::isWhole);
    }

    /** Whether there is such an event, or the calendar could not be read. */
    boolean knowsEvent(String id) {
        return calendar.value().filter(all -> all.event(id).isEmpty()).isEmpty();
    }

    /** All that is learnt from this content. */
    public List<Lesson> lessons() {
        return List.of(topicLesson, safetyLesson);
    }

    /** Knows the flows' examples. */
    public TopicFinder topics() {
        return new LearntTopics(Learnt.from(topicLesson));
    }

    /** Reads messages for danger; without its words when they could not be read. */
    public Optional<Safety> reader() {
        return safety.value().map(words -> new Safety(words.lexicon(), SecondOpinion.of(Learnt.from(safetyLesson))));
    }

    /** A text with its facts, as the participant reads it. */
    Words said(Words words) {
        return saying.fill(words);
    }

    /** What is wrong with the shape of the files. */
    public Stream<Finding> faults() {
        var single = Stream.of(phrases.source(), commands.source(), prefectures.source(), safety.source(),
                pleaseCheck.source(), calendar.source());
        var several = Stream.concat(flows.stream().map(Written::source), entries.stream().map(Written::source));
        var sources = Stream.concat(several, single);
        return Stream.concat(sources.map(Source::faults).flatMap(List::stream), others.stream());
    }

    /** The flows by id, once they are known to be sound. */
    public Map<String, Flow> flowsById() {
        var byId = new LinkedHashMap<String, Flow>();
        readable().forEach(flow -> byId.put(flow.flow().id(), flow.flow()));
        return byId;
    }
}
