package org.soudan.bot.escalation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.soudan.bot.access.Verdict;
import org.soudan.bot.content.CurrentContent;
import org.soudan.bot.identity.Pseudonym;
import org.soudan.conversations.engine.Call;
import org.soudan.conversations.engine.Note;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Counsellor;
import org.soudan.conversations.session.Ending;
import org.soudan.conversations.session.Receiver;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** What the desk reads, in the desk's language. */
@Component
public class DeskTexts {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("MM-dd HH:mm")
            .withZone(ZoneId.of("Asia/Tokyo"));

    private final CurrentContent content;
    private final Language language;

    @Autowired
    DeskTexts(CurrentContent content, DeskSettings settings) {
        this(content, settings.language());
    }

    private DeskTexts(CurrentContent content, Language language) {
        this.content = content;
        this.language = language;
    }

    /** The same in another language. */
    public DeskTexts in(Language other) {
        return new DeskTexts(content, other);
    }

    /** The same in both languages, for a page that can be switched. */
    public Words inBoth(Function<DeskTexts, String> said) {
        return new Words(said.apply(in(Language.EN)), said.apply(in(Language.JA)));
    }

    /** One case in two lines: how grave, whose, about what; and where it stands. */
    public String card(Pseudonym who, Case now) {
        var values = new TreeMap<String, String>();
        values.put("severity", now.severity().name());
        values.put("handle", who.handle());
        values.put("topic", topic(now.topic()));
        values.put("language", now.language().name());
        values.put("channel", now.channel().name());
        values.put("stage", stage(now));
        values.put("since", CLOCK.format(now.openedAt()));
        values.put("name", now.counsellor().map(Counsellor::name).orElse(""));
        values.put("to", now.course().transfer().map(over -> receiver(over.to())).orElse(""));
        values.put("before", now.course().before().map(Counsellor::name).orElse("none"));
        values.put("ending", now.course().ending().map(this::ending).orElse(""));
        return say(Phrase.DESK_CARD, values);
    }

    /** What a topic is called; a dash for one that is gone. */
    public String topic(String id) {
        return Optional.ofNullable(content.now().flows().get(id))
                .map(flow -> flow.title().in(language))
                .orElse("-");
    }

    /** When the desk answers. */
    public String hours(Instant now) {
        return content.now().deskAnswers(language, now);
    }

    private static String stage(Case now) {
        if (now.isBetween()) {
            return "HANDED";
        }
        return now.isClaimed() && now.course().snoozed() ? "SNOOZED" : now.stage().name();
    }

    public String ending(Ending why) {
        return say(Phrase.DESK_ENDING, Map.of("ending", why.name()));
    }

    public String group(String group) {
        return say(Phrase.DESK_GROUP, Map.of("group", group));
    }

    public String receiver(Receiver to) {
        return switch (to) {
            case Receiver.Person(var who) -> who.name();
            case Receiver.Group(var id) -> group(id);
        };
    }

    public String kept(Receiver to) {
        return say(Phrase.DESK_KEPT, Map.of("to", receiver(to)));
    }

    public String remark(Counsellor by, Note note) {
        return say(Phrase.DESK_REMARK, Map.of("name", by.name(), "words", note.words()));
    }

    public String handed(Counsellor by, Receiver to, Note why) {
        return say(Phrase.DESK_HANDED, Map.of("name", by.name(), "to", receiver(to), "words", why.words()));
    }

    /** What came of asking for the next case. */
    public String next(NextCase.Answer answer) {
        return switch (answer) {
            case NextCase.Answer.Got(var which, var now) ->
                say(Phrase.DESK_GOT, Map.of("card", card(which.who(), now)));
            case NextCase.Answer.Nobody nobody -> note(Phrase.DESK_NEXT_NONE);
            case NextCase.Answer.Full(var most) -> full(most);
            case NextCase.Answer.Away away -> note(Phrase.DESK_STILL_AWAY);
        };
    }

    public String full(int most) {
        return say(Phrase.DESK_FULL, Map.of("most", most));
    }

    /** What is said to who is called on the desk's own ground, where a handle may stand. */
    public String call(Pseudonym who, Call call) {
        return say(Phrase.DESK_CALL, Map.of(
                "severity", call.severity().name(),
                "minutes", call.minutes(),
                "handle", who.handle(),
                "why", call.why().name()));
    }

    /** What is said by SMS, which tells nothing of whose case it is. */
    public String callBySms(Call call) {
        return say(Phrase.DESK_CALL_SMS, Map.of("severity", call.severity().name(), "minutes", call.minutes()));
    }

    /** How many wait, and the first of them. */
    public String queue(Queue.Now queue, Instant now) {
        var head = say(Phrase.DESK_QUEUE, Map.of(
                "count", queue.count(),
                "crisis", waiting(queue, Severity.CRISIS),
                "urgent", waiting(queue, Severity.URGENT),
                "normal", waiting(queue, Severity.NORMAL)));
        var lines = new ArrayList<String>(List.of(head));
        queue.first().forEach(waiting -> lines.add(line(waiting, now)));
        if (queue.count() > queue.first().size()) {
            lines.add(say(Phrase.DESK_QUEUE_MORE, Map.of("count", queue.count() - queue.first().size())));
        }
        return String.join("\n", lines);
    }

    private static long waiting(Queue.Now queue, Severity severity) {
        return queue.waiting().entrySet().stream()
                .filter(kind -> kind.getKey().severity() == severity)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private String line(Queue.Waiting waiting, Instant now) {
        return say(Phrase.DESK_WAITS, Map.of(
                "severity", waiting.kind().severity().name(),
                "handle", waiting.which().who().handle(),
                "language", waiting.kind().language().name(),
                "minutes", Duration.between(waiting.since(), now).toMinutes()));
    }

    public String load(String name, long count) {
        return say(Phrase.DESK_LOAD, Map.of("name", name, "count", count));
    }

    public String verdict(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Intact(var entries) -> say(Phrase.DESK_TRAIL_INTACT, Map.of("count", entries));
            case Verdict.Broken(var chain, var number) -> broken(chain, number);
            case Verdict.Missing(var chain, var number) -> broken(chain, number);
            case Verdict.Other(var chain, var number) -> broken(chain, number);
        };
    }

    private String broken(int chain, long number) {
        return say(Phrase.DESK_TRAIL_BROKEN, Map.of("chain", chain, "number", number));
    }

    public String alarm(Pseudonym who) {
        return say(Phrase.DESK_ALARM, Map.of("handle", who.handle()));
    }

    /** A phrase that takes no values. */
    public String note(Phrase phrase) {
        return say(phrase, Map.of());
    }

    /** A phrase that takes a counsellor's {@code name}. */
    public String about(Phrase phrase, Counsellor counsellor) {
        return say(phrase, Map.of("name", counsellor.name()));
    }

    public String say(Phrase phrase, Map<String, ?> values) {
        return content.now().say(phrase, language, values);
    }
}
