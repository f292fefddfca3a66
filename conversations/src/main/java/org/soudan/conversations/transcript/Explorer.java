package org.soudan.conversations.transcript;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.soudan.conversations.engine.Choice;
import org.soudan.conversations.engine.Command;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.engine.Engine;
import org.soudan.conversations.engine.Message;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Position;
import org.soudan.conversations.session.Session;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Plain;

/**
 * Makes up conversations that reach what no other conversation has reached. English ones are on Slack, where buttons are
 * pressed, and Japanese ones by SMS, where numbers are sent, so that both are tried everywhere.
 *
 * <p>The next act is always the first of the shortest way to something new. Searching breadth first, it finds that way
 * when it is at most {@link #FARTHEST} acts long.
 */
public final class Explorer {

    private static final int FARTHEST = 7;

    /** One for every type of answer that has no choices; a wrong one is merely asked again. */
    private static final List<String> ANSWERS = List
            .of("Akita", "3", "2027-03-31", "090-1234-5678", "someone@example.org");

    private final Content content;
    private final Marks marks;
    private final Engine engine;
    private final Set<Place> reached;

    /**
     * An explorer.
     *
     * @param before what is reached already
     */
    public Explorer(Content content, Coverage before) {
        this.content = content;
        this.marks = new Marks(content);
        this.engine = new Engine(marks.marked());
        this.reached = new HashSet<>(before.reached());
    }

    /** A conversation that reaches more of the flow than was reached so far, recorded in brief; empty when none does. */
    public Optional<Transcript> explore(String flow, Language language) {
        var channel = language == Language.JA ? Channel.SMS : Channel.SLACK;
        var acts = new ArrayList<Act>();
        var way = take(Way.beginning(), Move.writes(opening(flow, language), channel));
        boolean finds = false;
        for (var next = Optional.of(way); next.isPresent(); next = search(way, flow, language, channel)) {
            way = next.get().onward();
            acts.addAll(next.get().acts());
            finds |= reached.addAll(next.get().found());
        }
        return finds ? Optional.of(recorded(channel, acts)) : Optional.empty();
    }

    private Transcript recorded(Channel channel, List<Act> acts) {
        var exchanges = acts.stream().map(act -> new Exchange(Duration.ZERO, act, Outcome.Seen.NOTHING)).toList();
        var transcript = new Transcript(channel, true, Optional.empty(), exchanges);
        return new Player(content, session -> session).again(transcript);
    }

    /** The shortest way to something new; one that ends the conversation only where there is no other. */
    private Optional<Way> search(Way from, String flow, Language language, Channel channel) {
        if (from.isOver(language) || marks.places().stream().noneMatch(place -> isNew(place, flow, language))) {
            return Optional.empty();
        }
        var last = Optional.<Way>empty();
        var ends = new HashSet<Object>();
        var open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            var way = open.remove();
            for (var move : moves(way, language, channel)) {
                var next = take(way, move);
                boolean over = next.isOver(language);
                if (isNew(next, flow, language)) {
                    if (!over) {
                        return Optional.of(next);
                    }
                    last = last.or(() -> Optional.of(next));
                } else if (!over && next.acts().size() < FARTHEST && ends.add(next.end())) {
                    open.add(next);
                }
            }
        }
        return last;
    }

    private boolean isNew(Way way, String flow, Language language) {
        return way.found().stream().anyMatch(place -> isNew(place, flow, language));
    }

    private boolean isNew(Place place, String flow, Language language) {
        return place.step().flow().equals(flow) && place.language() == language && !reached.contains(place);
    }

    /** Something to try: what the transcript says of it, and what is sent. */
    private record Move(Act act, Message message) {

        static Move writes(String words, Channel channel) {
            return new Move(new Act.Writes(words), Message.words(channel, words));
        }
    }

    /** Each choice, an answer where one is asked for, going back, and help, which has a step that only its word leads to. */
    private List<Move> moves(Way way, Language language, Channel channel) {
        var moves = new ArrayList<Move>();
        for (int n = 0; n < way.offered().size(); n++) {
            moves.add(choose(way.offered().get(n), n, channel));
        }
        if (isAsked(way.session())) {
            ANSWERS.forEach(words -> moves.add(Move.writes(words, channel)));
        }
        moves.add(Move.writes(word(Command.BACK, language), channel));
        moves.add(Move.writes(word(Command.HELP, language), channel));
        return moves;
    }

    private static Move choose(Choice choice, int n, Channel channel) {
        return switch (channel) {
            case SLACK -> new Move(new Act.Presses(choice.label()), Message.pressed(channel, choice.id()));
            case SMS -> Move.writes(String.valueOf(n + 1), channel);
        };
    }

    private boolean isAsked(Session session) {
        return session.position() instanceof Position.At(var step)
                && content.step(step).filter(Step.Ask.class::isInstance).isPresent();
    }

    private Way take(Way way, Move move) {
        return way.then(move.act, engine.step(way.session(), move.message, Transcript.USUAL), marks);
    }

    /** What somebody writes who wants the flow; where its author gave no example, what brings the menu. */
    private String opening(String flow, Language language) {
        return Optional.ofNullable(content.flows().get(flow)).stream()
                .flatMap(f -> f.examples().stream())
                .filter(words -> Language.of(words) == language)
                .findFirst()
                .orElseGet(() -> word(Command.MENU, language));
    }

    /** A word that works everywhere. */
    private String word(Command command, Language language) {
        return content.commands().whole().getOrDefault(command, List.of()).stream()
                .map(Plain::value)
                .filter(words -> Language.of(words) == language)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("commands.yaml lacks " + command));
    }
}
