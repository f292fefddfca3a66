package org.soudan.bot.escalation;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.soudan.bot.content.CurrentContent;
import org.soudan.bot.identity.Pseudonym;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Counsellor;
import org.springframework.stereotype.Component;

/** What the desk reads, in the desk's language. */
@Component
public class DeskTexts {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("MM-dd HH:mm")
            .withZone(ZoneId.of("Asia/Tokyo"));

    private final CurrentContent content;
    private final DeskSettings settings;

    DeskTexts(CurrentContent content, DeskSettings settings) {
        this.content = content;
        this.settings = settings;
    }

    /** One case in two lines: how grave, whose, about what; and where it stands. */
    public String card(Pseudonym who, Case now) {
        var topic = Optional.ofNullable(content.now().flows().get(now.topic()))
                .map(flow -> flow.title().in(settings.language()))
                .orElse("-");
        return say(
                Phrase.DESK_CARD,
                Map.of(
                        "severity", now.severity().name(),
                        "handle", who.handle(),
                        "topic", topic,
                        "language", now.language().name(),
                        "channel", now.channel().name(),
                        "stage", now.stage().name(),
                        "since", CLOCK.format(now.openedAt()),
                        "name", now.counsellor().map(Counsellor::name).orElse("")));
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

    private String say(Phrase phrase, Map<String, String> values) {
        return content.now().say(phrase, settings.language(), values);
    }
}
