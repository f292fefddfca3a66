package org.soudan.conversations.check;

import com.ibm.icu.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.soudan.conversations.calendar.Calendar;
import org.soudan.conversations.directory.Directory;
import org.soudan.conversations.directory.Saying;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.flow.Target;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Plain;
import org.soudan.conversations.text.Words;

/** Looks at all content at once and reports everything that is wrong with it. */
public final class Check {

    /** Whole messages that Twilio takes as an opt-out (Twilio docs, Advanced Opt-Out); none may be an answer. */
    private static final Set<String> OPT_OUT = Set.of("stop", "unsubscribe", "end", "quit", "stopall", "revoke",
            "optout", "cancel");

    /** Steps that the words which work everywhere lead to. */
    private static final Map<String, Set<String>> COMMANDED = Map.of("welcome", Set.of("menu", "help"), "privacy",
            Set.of("erase"));

    /** Phrases that show how a date is to be written. */
    private static final Set<String> SHOWS_A_DATE = Set.of(Phrase.ASK_DATE.name());

    private final Map<String, Flow> flows;
    private final Facts facts;
    private final Saying saying;
    private final Calendar calendar;
    private final List<Finding> findings = new ArrayList<>();

    private Check(Map<String, Flow> flows, Directory directory, Calendar calendar) {
        this.flows = flows;
        this.facts = new Facts(directory);
        this.saying = new Saying(directory, LocalDate.MAX);
        this.calendar = calendar;
    }

    /** What is wrong on any day; empty when the content is sound. The texts still hold their references to facts. */
    public static List<Finding> content(
            Map<String, Flow> flows, Map<Phrase, Words> phrases, Directory directory, Calendar calendar) {
        var check = new Check(flows, directory, calendar);
        flows.values().forEach(check::flow);
        Stream.of(Phrase.values())
                .filter(phrase -> !phrases.containsKey(phrase))
                .forEach(phrase -> check.find("phrases", phrase.name(), "write this phrase in phrases.yaml"));
        phrases.forEach((phrase, words) -> check.text("phrases", phrase.name(), words));
        check.facts.unaccompanied(phrases.values()).forEach(what -> check.find("phrases", "all", what));
        check.facts.inDirectory().forEach(check.findings::add);
        Dates.of(calendar, flows).forEach(check.findings::add);
        return List.copyOf(check.findings);
    }

    /** What is wrong on this day: also what the texts say although it has run out. */
    public static List<Finding> content(Map<String, Flow> flows, Map<Phrase, Words> phrases, Directory directory,
            Calendar calendar, LocalDate today) {
        var facts = new Facts(directory);
        var findings = new ArrayList<>(content(flows, phrases, directory, calendar));
        findings.addAll(Dates.stale(calendar, today));
        flows.values().forEach(flow -> flow.steps().values().forEach(step -> Steps.words(step)
                .flatMap(words -> facts.expired(words, today))
                .forEach(what -> findings.add(new Finding(flow.id(), step.id(), what)))));
        phrases.forEach((phrase, words) -> facts.expired(words, today)
                .forEach(what -> findings.add(new Finding("phrases", phrase.name(), what))));
        return List.copyOf(findings);
    }

    private void flow(Flow flow) {
        if (!flow.steps().containsKey(Flow.START)) {
            find(flow.id(), Flow.START, "give the flow a step named start");
        }
        flow.steps().values().forEach(step -> step(flow, step));
        flow.moved().values().stream()
                .filter(step -> !flow.steps().containsKey(step))
                .forEach(step -> find(flow.id(), step, "moved: names a step that does not exist"));
        facts.unaccompanied(flow.steps().values().stream().flatMap(Steps::words).toList())
                .forEach(what -> find(flow.id(), Flow.START, what));
        unreachable(flow).forEach(step -> find(flow.id(), step, "no other step leads here"));
        if (targets(flow.steps().values()).noneMatch(Check::reachesPeople) && !hasEscalation(flow)) {
            find(flow.id(), Flow.START, "offer a way to a person somewhere in the flow (do: person)");
        }
    }

    private void step(Flow flow, Step step) {
        Steps.targets(step).forEach(target -> target(flow, step, target));
        Steps.words(step).forEach(words -> text(flow.id(), step.id(), words));
        if (Steps.isDeadEnd(step)) {
            find(flow.id(), step.id(), "say where to go on from here (then:, choose: or escalate:)");
        }
        Steps.labels(step)
                .filter(Check::isOptOut)
                .forEach(o -> find(flow.id(), step.id(), "an answer must not be a word that stops SMS"));
        Steps.labels(step).flatMap(facts::unsure).forEach(what -> find(flow.id(), step.id(), what));
        if (step instanceof Step.Ask ask && Warning.asksForALogin(ask.words(), ask.save())) {
            find(flow.id(), step.id(), Warning.LOGIN.advice());
        }
        if (step instanceof Step.Call call && !flows.containsKey(call.flow())) {
            find(flow.id(), step.id(), "call: names a flow that does not exist");
        }
    }

    private void target(Flow flow, Step step, Target target) {
        Steps.step(target)
                .filter(to -> flow.step(to).isEmpty())
                .ifPresent(to -> find(flow.id(), step.id(), "there is no step named " + to));
        if (target instanceof Target.ToFlow(var to) && !flows.containsKey(to)) {
            find(flow.id(), step.id(), "there is no flow named " + to);
        }
    }

    private void text(String flow, String step, Words words) {
        facts.faults(withoutEvents(words)).forEach(what -> find(flow, step, what));
        Stream.of(words.en(), words.ja())
                .filter(text -> !SHOWS_A_DATE.contains(step))
                .flatMap(text -> Literal.faults(Literal.ALL, text))
                .distinct()
                .forEach(what -> find(flow, step, what));
        Stream.of(Language.values())
                .flatMap(language -> Warning.faults(words.in(language), saying, language))
                .distinct()
                .forEach(what -> find(flow, step, what));
        if (Stream.of(words.en(), words.ja()).anyMatch(text -> !isMessage(text))) {
            find(flow, step, "a { in this text begins nothing that can be filled in");
        }
    }

    private static boolean isMessage(String text) {
        try {
            new MessageFormat(Directory.REFERENCE.matcher(text).replaceAll(""), Locale.ROOT);
            return true;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private Words withoutEvents(Words words) {
        return new Words(withoutEvents(words.en()), withoutEvents(words.ja()));
    }

    private String withoutEvents(String text) {
        return Calendar.REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                calendar.event(found.group(1)).isPresent() ? "…" : found.group()));
    }

    private static boolean isOptOut(Words label) {
        return OPT_OUT.contains(Plain.of(label.en()).value()) || OPT_OUT.contains(Plain.of(label.ja()).value());
    }

    private static boolean reachesPeople(Target target) {
        return target instanceof Target.ToPerson
                || (target instanceof Target.ToFlow(var flow) && flow.equals("counselling.talk"));
    }

    private static boolean hasEscalation(Flow flow) {
        return flow.steps().values().stream().anyMatch(Step.Escalate.class::isInstance);
    }

    private static Stream<Target> targets(Collection<Step> steps) {
        return steps.stream().flatMap(Steps::targets);
    }

    private static Set<String> unreachable(Flow flow) {
        var reached = new HashSet<String>(flow.moved().values());
        reached.addAll(COMMANDED.getOrDefault(flow.id(), Set.of()));
        var open = new ArrayDeque<String>(reached);
        open.add(Flow.START);
        while (!open.isEmpty()) {
            var id = open.remove();
            reached.add(id);
            flow.step(id).stream()
                    .flatMap(Steps::targets)
                    .flatMap(target -> Steps.step(target).stream())
                    .filter(next -> !reached.contains(next))
                    .forEach(open::add);
        }
        var all = new HashSet<>(flow.steps().keySet());
        all.removeAll(reached);
        return all;
    }

    private void find(String flow, String step, String whatToDo) {
        findings.add(new Finding(flow, step, whatToDo));
    }
}
