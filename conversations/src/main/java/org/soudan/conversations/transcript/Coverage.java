package org.soudan.conversations.transcript;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.text.Language;

/**
 * What of the content some conversations reach: steps that were gone through, and choices that were taken by button, by
 * number or by label, in each language.
 *
 * @param places all there are, in the authors' order
 * @param reached those that were reached
 */
public record Coverage(List<Place> places, Set<Place> reached) {

    /** How many of how many. */
    public record Share(long reached, long all) {

        public boolean isFull() {
            return reached == all;
        }

        @Override
        public String toString() {
            return reached + "/" + all;
        }
    }

    public static Coverage of(Content content, Collection<Transcript> transcripts) {
        var marks = new Marks(content);
        var player = new Player(marks.marked(), UnaryOperator.identity());
        var reached = new HashSet<Place>();
        transcripts.stream()
                .flatMap(transcript -> player.play(transcript.inFull()).stream())
                .flatMap(Coverage::said)
                .forEach(text -> marks.in(text).forEach(reached::add));
        return new Coverage(marks.places(), reached);
    }

    private static Stream<String> said(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Seen seen -> seen.bot().stream();
            case Outcome.Impossible impossible -> Stream.of();
        };
    }

    public Share steps(String flow, Language language) {
        return share(at(flow, language).filter(Place::isStep).toList());
    }

    public Share choices(String flow, Language language) {
        return share(at(flow, language).filter(place -> !place.isStep()).toList());
    }

    /** What no conversation reaches, in the authors' order. */
    public List<Place> unreached() {
        return places.stream().filter(place -> !reached.contains(place)).toList();
    }

    private Stream<Place> at(String flow, Language language) {
        return places.stream()
                .filter(place -> place.step().flow().equals(flow) && place.language() == language);
    }

    private Share share(List<Place> of) {
        return new Share(of.stream().filter(reached::contains).count(), of.size());
    }
}
