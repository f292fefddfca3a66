package org.soudan.conversations.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.soudan.conversations.learning.Terms;
import org.soudan.conversations.safety.Reading;
import org.soudan.conversations.safety.Safety;
import org.soudan.conversations.source.Finding;
import org.soudan.conversations.text.Plain;
import org.soudan.conversations.topic.Guess;
import org.soudan.conversations.topic.TopicFinder;

/** Who writes an example gets its flow: the words are no command, speak of no danger, and are not more like another flow's. */
public final class OwnTopic implements Rule.OfFlows {

    /** The flow whose examples may speak of emergencies; what raises an alarm is answered before it. */
    public static final String OF_EMERGENCIES = "emergency.now";

    @Override
    public Stream<Finding> findings(WrittenFlow flow, Manuscript all) {
        var topics = all.topics();
        var safety = all.reader();
        return flow.examples().flatMap(example -> findings(example, topics, safety, all));
    }

    private static Stream<Finding> findings(
            Example example, TopicFinder topics, Optional<Safety> safety, Manuscript all) {
        var terms = Terms.of(example.words());
        if (safety.filter(reader -> reader.read(terms) instanceof Reading.Crisis)
                .filter(reader -> !example.flow().flow().id().equals(OF_EMERGENCIES))
                .isPresent()) {
            return Stream.of(example.finding("this example speaks of danger, which is answered before any flow"));
        }
        if (all.commands().value().flatMap(commands -> commands.read(Plain.of(example.words()))).isPresent()) {
            return Stream.of(example.finding("this example is, or holds, words that work everywhere"));
        }
        return topics.rank(terms).stream()
                .limit(1)
                .map(Guess::topic)
                .filter(topic -> !topic.equals(example.flow().flow().id()))
                .map(topic -> example
                        .finding("this example opens " + topic + "; write it otherwise, or move it there"));
    }
}
