package org.soudan.conversations.bench;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.soudan.conversations.Today;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.engine.Engine;
import org.soudan.conversations.engine.Message;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.StepRef;
import org.soudan.conversations.learning.Terms;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Position;
import org.soudan.conversations.session.Session;

/** What a turn costs, with the shipped flows and with a hundred times as many; the added ones are no topics. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TurnBenchmark {

    private static final int KINDS = 10;
    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    @Param({"30", "3000"})
    public int flows;

    private Engine engine;
    private List<Asked> asked;

    private record Asked(Session session, Message message) {}

    @Setup
    public void prepare() {
        engine = new Engine(with(flows));
        var menu = Session.fresh().with(new Position.At(new StepRef("welcome", "menu"))).touchedAt(NOW);
        var question = menu.with(new Position.At(new StepRef("japanese.jlpt", "level")));
        asked = List.of(
                new Asked(menu, Message.words(Channel.SMS, "3")),
                new Asked(menu, Message.words(Channel.SLACK, "Japanese")),
                new Asked(menu, Message.pressed(Channel.SLACK, "o/welcome/menu/4")),
                new Asked(menu, Message.pressed(Channel.SLACK, "f/japanese.jlpt")),
                new Asked(question, Message.words(Channel.SMS, "N2")),
                new Asked(question, Message.words(Channel.SMS, "back")),
                new Asked(question, Message.words(Channel.SLACK, "相談員と話したい")),
                new Asked(menu, Message.words(Channel.SMS, "when do I get my pension back after I go home")),
                new Asked(menu, Message.words(Channel.SLACK, "年金は帰国したら返ってきますか")),
                new Asked(question, Message.words(Channel.SLACK, "hmm I am not sure")));
    }

    @Benchmark
    @OperationsPerInvocation(KINDS)
    public void turn(Blackhole sink) {
        for (var each : asked) {
            sink.consume(engine.step(each.session, each.message, NOW));
        }
    }

    @Benchmark
    public void topicAndSafetyInEnglish(Blackhole sink) {
        read("I am moving to another town in spring, do I have to tell the city hall about my insurance", sink);
    }

    @Benchmark
    public void topicAndSafetyInJapanese(Blackhole sink) {
        read("春に別の町へ引っ越すのですが、保険のことを役場に届け出る必要はありますか", sink);
    }

    private static void read(String words, Blackhole sink) {
        var terms = Terms.of(words);
        sink.consume(Today.CONTENT.safety().read(terms));
        sink.consume(Today.CONTENT.topics().rank(terms));
    }

    private static Content with(int wanted) {
        var c = Today.CONTENT;
        var flows = new LinkedHashMap<>(c.flows());
        var shipped = List.copyOf(c.flows().values());
        Stream.iterate(0, n -> n + 1)
                .map(n -> copy(shipped.get(n % shipped.size()), n))
                .limit(Math.max(0, wanted - shipped.size()))
                .forEach(flow -> flows.put(flow.id(), flow));
        return new Content(flows, c.phrases(), c.commands(), c.prefectures(), c.safety(), c.topics(), c.calendar(),
                c.site(),
                c.limits(), c.openings());
    }

    private static Flow copy(Flow flow, int n) {
        return new Flow(flow.id() + "-" + n, flow.title(), List.of(), flow.steps(), flow.sms(), flow.moved());
    }
}
