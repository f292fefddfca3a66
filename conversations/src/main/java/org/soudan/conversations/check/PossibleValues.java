package org.soudan.conversations.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.soudan.conversations.flow.Answer;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.Scope;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.source.Finding;

/** A route asks only for values that its question, or what is remembered, can give. */
final class PossibleValues implements Rule.OfFlows {

    @Override
    public Stream<Finding> findings(WrittenFlow flow, Manuscript all) {
        return flow.steps().flatMap(step -> Numbered.of(Steps.routes(step.step()))
                .flatMap(route -> route.item().when().entrySet().stream()
                        .flatMap(when -> when.getValue().stream()
                                .filter(value -> !value.isEmpty() && !canBe(when.getKey(), value, flow.flow(), all))
                                .map(value -> step.finding(
                                        when.getKey() + " is never " + value, "then", route.number(), "when",
                                        when.getKey())))));
    }

    /** A name that nothing keeps, or an event's, is another rule's. */
    private static boolean canBe(String name, String value, Flow flow, Manuscript all) {
        if (KnownEvents.isEvent(name)) {
            return true;
        }
        var derived = Optional.ofNullable(Derived.VALUES.get(name));
        if (derived.isPresent()) {
            return derived.get().test(value);
        }
        var keeping = Scope.of(name) == Scope.FLOW ? Stream.of(flow) : all.readable().map(WrittenFlow::flow);
        var steps = keeping.flatMap(f -> f.steps().values().stream())
                .filter(step -> Saved.names(step).anyMatch(name::equals))
                .toList();
        return steps.isEmpty() || steps.stream().anyMatch(step -> gives(step, name, value, all));
    }

    private static boolean gives(Step step, String name, String value, Manuscript all) {
        return switch (step) {
            case Step.Ask ask -> answers(ask.answer(), value, all);
            case Step.Remember remember -> value.equals(remember.values().get(name));
            case Step.Choose choose -> choose.options().stream().anyMatch(o -> value.equals(o.values().get(name)));
            case Step.Say say -> false;
            case Step.Branch branch -> false;
            case Step.Call call -> false;
            case Step.Escalate escalate -> false;
        };
    }

    private static boolean answers(Answer type, String value, Manuscript all) {
        return switch (type) {
            case Answer.YesNo yesNo -> value.equals("yes") || value.equals("no");
            case Answer.OneOf(var values) -> values.stream().anyMatch(v -> v.value().equals(value));
            case Answer.WholeNumber(var least, var most) ->
                value.matches("0|[1-9]\\d{0,8}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
            case Answer.Date date -> value.matches("\\d{4}-\\d\\d-\\d\\d");
            case Answer.Prefecture prefecture ->
                all.prefectures().value().filter(p -> !p.names().containsKey(value)).isEmpty();
            case Answer.Text text -> true;
            case Answer.Email email -> true;
            case Answer.Phone phone -> true;
        };
    }
}
