package org.soudan.conversations.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.Route;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.flow.Target;
import org.soudan.conversations.text.Characters;
import org.soudan.conversations.text.Language;

/** One flow as a chart: its steps, what can be chosen, and where it leads. */
final class FlowPicture {

    /** Enough to know a text again. */
    private static final int WORDS_SHOWN = 60;

    private static final String PERSON = "person";
    private static final String END = "end";
    private static final String ERASE = "erase";

    private final Mermaid chart = new Mermaid();
    private final Content content;
    private final Flow flow;
    private final Language language;

    private FlowPicture(Content content, Flow flow, Language language) {
        this.content = content;
        this.flow = flow;
        this.language = language;
    }

    static String of(Flow flow, Content content, Language language) {
        var picture = new FlowPicture(content, flow, language);
        flow.steps().values().forEach(picture::node);
        flow.steps().values().forEach(picture::arrows);
        return picture.chart.text();
    }

    private void node(Step step) {
        var words = Shown.of(flow, step, content)
                .map(shown -> "\n" + shortened(shown.words().in(language)))
                .orElse("");
        chart.node(name(step.id()), shape(step), step.id() + words);
    }

    private static String shortened(String text) {
        var line = text.strip().replace('\n', ' ');
        return line.length() <= WORDS_SHOWN ? line : Characters.clip(line, WORDS_SHOWN) + "…";
    }

    private static Mermaid.Shape shape(Step step) {
        return switch (step) {
            case Step.Say say -> Mermaid.Shape.BOX;
            case Step.Choose choose -> Mermaid.Shape.BOX;
            case Step.Ask ask -> Mermaid.Shape.BOX;
            case Step.Escalate escalate -> Mermaid.Shape.BOX;
            case Step.Branch branch -> Mermaid.Shape.QUESTION;
            case Step.Remember remember -> Mermaid.Shape.ROUND;
            case Step.Call call -> Mermaid.Shape.FLOW;
        };
    }

    private void arrows(Step step) {
        switch (step) {
            case Step.Choose choose ->
                choose.options().forEach(o -> arrow(step, o.target(), o.label().in(language)));
            case Step.Say say -> arrows(step, say.next());
            case Step.Ask ask -> arrows(step, ask.next());
            case Step.Branch branch -> arrows(step, branch.next());
            case Step.Remember remember -> arrows(step, remember.next());
            case Step.Call call -> {
                chart.arrow(name(step.id()), flowNode(call.flow()), "and back");
                arrows(step, call.next());
            }
            case Step.Escalate escalate -> chart.arrow(name(step.id()), ended(PERSON, "a person"), "");
        }
    }

    private void arrows(Step step, List<Route> routes) {
        routes.forEach(route -> arrow(step, route.target(), condition(route.when())));
    }

    private static String condition(Map<String, List<String>> when) {
        return when.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> e.getKey() + ": " + String.join(", ", e.getValue()))
                .collect(joining("; "));
    }

    private void arrow(Step from, Target target, String label) {
        chart.arrow(name(from.id()), node(target), label);
    }

    private String node(Target target) {
        return switch (target) {
            case Target.ToStep(var step) -> name(flow.moved().getOrDefault(step, step));
            case Target.ToFlow(var other) -> flowNode(other);
            case Target.ToPerson() -> ended(PERSON, "a person");
            case Target.Speak(var spoken) -> ended("speak " + spoken, "menu, in " + LanguageName.of(spoken));
            case Target.Repair(var move) -> ended("move " + move, words(move));
            case Target.Remind(var event, var step) -> name(flow.moved().getOrDefault(step, step));
            case Target.Reminders() -> ended("reminders", "the list of reminders");
            case Target.Erase() -> ended(ERASE, "everything is erased");
            case Target.End() -> ended(END, "the end, or back to who called");
        };
    }

    private static String words(Target.Move move) {
        return switch (move) {
            case BACK -> "the question before";
            case AGAIN -> "this flow from its beginning";
            case CHANGE -> "another answer than before";
            case REPEAT -> "the same question again";
            case CONTINUE -> "the question that was left";
        };
    }

    private String ended(String name, String label) {
        chart.node(name, Mermaid.Shape.ROUND, label);
        return name;
    }

    private String flowNode(String id) {
        var title = Optional.ofNullable(content.flows().get(id)).map(f -> "\n" + f.title().in(language));
        chart.node("flow " + id, Mermaid.Shape.FLOW, id + title.orElse(""));
        return "flow " + id;
    }

    private static String name(String step) {
        return "step " + step;
    }
}
