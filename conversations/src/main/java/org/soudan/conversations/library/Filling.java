package org.soudan.conversations.library;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.soudan.conversations.calendar.Calendar;
import org.soudan.conversations.check.Manuscript;
import org.soudan.conversations.directory.Entry;
import org.soudan.conversations.directory.Hours;
import org.soudan.conversations.directory.Languages;
import org.soudan.conversations.directory.OpeningHours;
import org.soudan.conversations.directory.Saying;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.engine.HelpLine;
import org.soudan.conversations.engine.Openings;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.engine.ReadyReply;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.Option;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.safety.Alarm;
import org.soudan.conversations.source.Written;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Words;

/** Puts the directory's facts into all texts, once, so that no turn has to. */
final class Filling {

    private static final Pattern LINE_FACT = Pattern.compile("\\{(name|number|languages|opening)}");

    private final Saying saying;
    private final Calendar calendar;

    private Filling(Saying saying, Calendar calendar) {
        this.saying = saying;
        this.calendar = calendar;
    }

    /** Content that is known to be sound, as the engine takes it. */
    static Content content(Manuscript manuscript) {
        var calendar = needed(manuscript.calendar());
        var filling = new Filling(manuscript.saying(), calendar);
        return new Content(
                filling.flows(manuscript.flowsById()),
                filling.phrases(needed(manuscript.phrases())),
                needed(manuscript.commands()),
                needed(manuscript.prefectures()),
                manuscript.reader().orElseThrow(),
                manuscript.topics(),
                calendar,
                Optional.empty(),
                manuscript.limits(),
                filling.openings(manuscript),
                filling.ready(needed(manuscript.ready())));
    }

    private static <T> T needed(Written<T> written) {
        return written.value()
                .orElseThrow(() -> new IllegalStateException(written.source().file() + " was not checked"));
    }

    private Openings openings(Manuscript manuscript) {
        var directory = saying.directory();
        var form = Optional.ofNullable(needed(manuscript.phrases()).get(Phrase.CRISIS_LINE)).orElseThrow();
        var lines = new EnumMap<Alarm, List<HelpLine>>(Alarm.class);
        needed(manuscript.safety()).lines().forEach((alarm, ids) -> lines.put(
                alarm, ids.stream().flatMap(id -> directory.entry(id + ".name").stream())
                        .map(entry -> line(entry, form)).toList()));
        return new Openings(directory.hours(), lines, directory.pleaseCheck(), new Hours.NotKnown());
    }

    private HelpLine line(Entry entry, Words form) {
        var spoken = entry.details(Languages.class).toList();
        var hours = entry.hours().map(OpeningHours::hours).orElseGet(Hours.NotKnown::new);
        var words = new Words(of(entry, form.en()), of(entry, form.ja()));
        return new HelpLine(saying.fillOnly(words), check(words), hours,
                spoken.stream().flatMap(languages -> languages.always().stream()).collect(toSet()),
                spoken.stream().flatMap(languages -> languages.sometimes().stream()).collect(toSet()));
    }

    private Map<Language, List<String>> check(Words words) {
        return Stream.of(Language.values()).collect(toMap(l -> l, l -> saying.unsure(words.in(l), l)));
    }

    private static String of(Entry entry, String form) {
        return LINE_FACT.matcher(form).replaceAll("{" + entry.id() + ".$1}");
    }

    private Map<String, Flow> flows(Map<String, Flow> flows) {
        var filled = new LinkedHashMap<String, Flow>();
        flows.forEach((id, flow) -> filled.put(id, flow(flow)));
        return filled;
    }

    private Map<Phrase, Words> phrases(Map<Phrase, Words> phrases) {
        var filled = new EnumMap<Phrase, Words>(Phrase.class);
        phrases.forEach((phrase, words) -> filled.put(phrase, text(words)));
        return filled;
    }

    private Map<String, ReadyReply> ready(Map<String, ReadyReply> replies) {
        var filled = new LinkedHashMap<String, ReadyReply>();
        replies.forEach((id, reply) -> filled.put(id, new ReadyReply(id, reply.title(), text(reply.text()))));
        return filled;
    }

    private Words text(Words words) {
        return saying.fill(withEvents(words));
    }

    /** A button has no room for "please check". */
    private Words label(Words words) {
        return saying.fillOnly(withEvents(words));
    }

    /** Events are named as the engine names them when it says their dates. */
    private Words withEvents(Words words) {
        return new Words(withEvents(words.en()), withEvents(words.ja()));
    }

    private String withEvents(String text) {
        return text.indexOf('{') < 0 ? text
                : Calendar.REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                        calendar.event(found.group(1))
                                .map(event -> "{" + Content.nameOf(event.id()) + "}")
                                .orElse(found.group())));
    }

    private Flow flow(Flow flow) {
        var steps = new LinkedHashMap<String, Step>();
        flow.steps().forEach((id, step) -> steps.put(id, step(step)));
        var sms = new LinkedHashMap<String, Words>();
        flow.sms().forEach((id, words) -> sms.put(id, text(words)));
        return new Flow(flow.id(), flow.title(), flow.examples(), steps, sms, flow.moved());
    }

    private Step step(Step step) {
        return switch (step) {
            case Step.Say(var id, var words, var next) -> new Step.Say(id, text(words), next);
            case Step.Choose(var id, var words, var options) ->
                new Step.Choose(
                        id,
                        text(words),
                        options.stream()
                                .map(o -> new Option(label(o.label()), o.target(), o.values()))
                                .toList());
            case Step.Ask(var id, var words, var answer, var save, var skippable, var next) ->
                new Step.Ask(id, text(words), answer, save, skippable, next);
            case Step.Escalate(var id, var words, var severity) ->
                new Step.Escalate(id, words.map(this::text), severity);
            case Step.Branch branch -> branch;
            case Step.Remember remember -> remember;
            case Step.Call call -> call;
        };
    }
}
