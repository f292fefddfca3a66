package org.soudan.conversations.engine;

import com.ibm.icu.text.MessageFormat;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.soudan.conversations.calendar.Calendar;
import org.soudan.conversations.directory.Directory;
import org.soudan.conversations.directory.Hours;
import org.soudan.conversations.flow.Flow;
import org.soudan.conversations.flow.Step;
import org.soudan.conversations.flow.StepRef;
import org.soudan.conversations.safety.Alarm;
import org.soudan.conversations.safety.Safety;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Words;
import org.soudan.conversations.topic.TopicFinder;

/**
 * All that the engine says and knows. Its texts hold no references to facts any more; those were filled in on loading.
 *
 * @param openings when services and the desk are open
 * @param ready replies that counsellors can send, by id, in the authors' order
 * @param site where the service is reached from the web; empty where nobody said
 */
public record Content(
        Map<String, Flow> flows,
        Map<Phrase, Words> phrases,
        Commands commands,
        Prefectures prefectures,
        Safety safety,
        TopicFinder topics,
        Calendar calendar,
        Optional<String> site,
        Limits limits,
        Openings openings,
        Map<String, ReadyReply> ready) {

    /** With nothing that counsellors can send as it stands. */
    public Content(
            Map<String, Flow> flows,
            Map<Phrase, Words> phrases,
            Commands commands,
            Prefectures prefectures,
            Safety safety,
            TopicFinder topics,
            Calendar calendar,
            Optional<String> site,
            Limits limits,
            Openings openings) {
        this(flows, phrases, commands, prefectures, safety, topics, calendar, site, limits, openings, Map.of());
    }

    /** What stands in a text, once it was loaded, for the dates of an event. */
    private static final Pattern EVENT = Pattern.compile("\\{(event_[a-z0-9_]+)}");

    /** What stands in a text, once it was loaded, for whether a service is open. */
    private static final Pattern OPENING = Pattern.compile("\\{" + Directory.OPENING + "([a-z0-9_]+)}");

    /** How a text names the dates of an event; the message format knows no hyphens and dots. */
    public static String nameOf(String event) {
        return "event_" + event.replace('-', '_');
    }

    /** The same content, reached from the web at this address, which has no slash at its end. */
    public Content reachedAt(String address) {
        return new Content(flows, phrases, commands, prefectures, safety, topics, calendar,
                Optional.of(address).filter(a -> !a.isEmpty()), limits, openings, ready);
    }

    /** The same content, where counsellors are at the desk at these hours. */
    public Content withDesk(Hours hours) {
        return new Content(flows, phrases, commands, prefectures, safety, topics, calendar, site, limits,
                openings.withDesk(hours), ready);
    }

    /** The step, also where it was renamed; empty when it is gone. */
    public Optional<Step> step(StepRef ref) {
        return Optional.ofNullable(flows.get(ref.flow())).flatMap(flow -> flow.step(ref.step()));
    }

    /** What a step says on a channel. */
    public Words wording(StepRef ref, Words words, Channel channel) {
        var flow = flows.get(ref.flow());
        return channel == Channel.SMS && flow != null ? flow.sms().getOrDefault(ref.step(), words) : words;
    }

    /** A text in a language, with the values that it names (ICU message format). */
    String say(Words words, Language language, Shown values) {
        var pattern = words.in(language);
        return pattern.contains("{") ? format(pattern, language, named(pattern, language, values)) : pattern;
    }

    /** A text that names no values but what is open. */
    public String say(Words words, Language language, Instant now) {
        return format(words.in(language), language, dated(words.in(language), language, now));
    }

    private Map<String, String> named(String pattern, Language language, Shown values) {
        var named = values.in(language);
        named.putAll(dated(pattern, language, values.now()));
        return named;
    }

    /** What a text says of events and opening hours, which changes from day to day. */
    private Map<String, String> dated(String pattern, Language language, Instant now) {
        var named = new TreeMap<String, String>();
        var when = new When(this, language, now);
        var events = EVENT.matcher(pattern).results().map(found -> found.group(1)).collect(Collectors.toSet());
        if (!events.isEmpty()) {
            calendar.events().forEach((id, event) -> {
                if (events.contains(nameOf(id))) {
                    named.put(nameOf(id), when.of(event));
                }
            });
        }
        OPENING.matcher(pattern).results().map(found -> found.group(1)).forEach(id -> Optional
                .ofNullable(openings.services().get(id))
                .ifPresent(hours -> named.put(Directory.OPENING + id, when.opening(hours))));
        return named;
    }

    public String say(Phrase phrase, Language language, Map<String, ?> values) {
        var pattern = words(phrase).in(language);
        return pattern.contains("{") ? format(pattern, language, values) : pattern;
    }

    private static String format(String pattern, Language language, Map<String, ?> values) {
        return new MessageFormat(pattern, language == Language.JA ? Locale.JAPAN : Locale.UK).format(values);
    }

    public Words words(Phrase phrase) {
        var words = phrases.get(phrase);
        if (words == null) {
            throw new IllegalStateException("phrases.yaml lacks " + phrase);
        }
        return words;
    }

    /** When somebody at the desk can answer, as a sentence. */
    public String deskAnswers(Language language, Instant now) {
        return new When(this, language, now).deskAnswers();
    }

    /** The fixed words that answer an alarm: at once, and even when nothing else works. */
    public String crisisWords(Alarm alarm, Language language, Instant now) {
        return new CrisisWords(this, language, now).of(alarm);
    }
}
