package org.soudan.conversations.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.safety.Alarm;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Session;

/** What must work in any state whatever: a person, and the fixed words in danger. */
final class Everywhere {

    private static final Engine ENGINE = new Engine(Shipped.CONTENT);
    private static final List<String> PERSON = List.of("a person", "PERSON!", "相談員", "can I talk to a real person now");
    private static final Map<String, Alarm> DANGER = Map.of(
            "I want to die", Alarm.SELF,
            "死にたい", Alarm.SELF,
            "my boyfriend hits me", Alarm.VIOLENCE,
            "殴られました", Alarm.VIOLENCE,
            "Please call an ambulance", Alarm.EMERGENCY,
            "火事です", Alarm.EMERGENCY);

    private Everywhere() {}

    static void personAndDangerWork(Session session, Instant now) {
        for (var channel : Channel.values()) {
            PERSON.forEach(words -> personWorks(session, Message.words(channel, words), now));
            DANGER.forEach((words, alarm) -> dangerWorks(session, Message.words(channel, words), alarm, now));
        }
    }

    private static void personWorks(Session session, Message message, Instant now) {
        var turn = ENGINE.step(session, message, now);
        assertThat(turn.session().help()).as("an open case").isPresent();
        assertThat(turn.weight()).as("no limit stops it").isEqualTo(Weight.KEPT);
        assertThat(Shipped.heard(turn)).as("the desk hears it").containsExactly(message.text());
        assertThat(session.help().isPresent() || Shipped.shown(turn).count() == 1).as("shown at the desk").isTrue();
    }

    private static void dangerWorks(Session session, Message message, Alarm alarm, Instant now) {
        var turn = ENGINE.step(session, message, now);
        boolean stopped = session.profile().optedOut() && message.channel() == Channel.SMS;
        assertThat(stopped ? Shipped.replies(turn).isEmpty() : Shipped.saysFirst(turn, alarm)).isTrue();
        assertThat(turn.session().help().map(Case::severity)).contains(Severity.CRISIS);
        assertThat(turn.weight()).as("no limit stops it").isEqualTo(Weight.CRISIS);
        assertThat(Shipped.heard(turn)).as("the desk hears it").containsExactly(message.text());
        boolean known = session.help().filter(c -> c.severity() == Severity.CRISIS).isPresent();
        assertThat(Shipped.shown(turn).count()).as("shown at the desk").isEqualTo(known ? 0 : 1);
    }
}
