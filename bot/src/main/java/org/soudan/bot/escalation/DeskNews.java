package org.soudan.bot.escalation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.soudan.bot.content.CurrentContent;
import org.soudan.bot.dialogue.Dialogue;
import org.soudan.bot.identity.Identities;
import org.soudan.bot.identity.MessageId;
import org.soudan.bot.limits.Limit;
import org.soudan.bot.limits.Window;
import org.soudan.bot.outbound.Delivery;
import org.soudan.bot.outbound.News;
import org.soudan.conversations.engine.Effect;
import org.soudan.conversations.engine.Handover;
import org.soudan.conversations.engine.Handover.Outcome;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.engine.Turn;
import org.soudan.conversations.engine.Unreached;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells counsellors what did not arrive, once however often it happens: in the case's thread where one is open, and in
 * the desk's channel what concerns all.
 */
@Component
class DeskNews {

    private final Dialogue dialogue;
    private final CurrentContent content;
    private final Identities identities;
    private final Clock clock;

    DeskNews(Dialogue dialogue, CurrentContent content, Identities identities, Clock clock) {
        this.dialogue = dialogue;
        this.content = content;
        this.identities = identities;
        this.clock = clock;
    }

    /** Also remembers that a phone takes no SMS from us. */
    @EventListener
    void undeliverable(News.Undeliverable news) {
        dialogue.act(news.about(), name("undeliverable", once(news)),
                session -> handover().undelivered(session, why(news.reason())));
    }

    /** A limit that was reached is told to a case once a day, and anything else as often as it happens to another entry. */
    private String once(News.Undeliverable news) {
        return news.reason() == Delivery.Reason.LIMITED
                ? news.about().value() + " " + Window.DAY.at(clock.instant())
                : news.entry();
    }

    @EventListener
    void unshown(News.Unshown news) {
        dialogue.act(news.about(), name("unshown", news.entry()),
                session -> handover().tell(session, news.caseNumber(), Phrase.DESK_NOT_SHOWN));
    }

    /** Said in a conversation that the desk has with nobody. */
    @EventListener
    void limitReached(News.LimitReached news) {
        var once = news.limit() + " " + news.limit().window().at(clock.instant());
        var values = Map.of("limit", what(news.limit()), "most", String.valueOf(news.most()));
        dialogue.act(identities.desk(), name("limit", once), session -> new Outcome.Done(
                new Turn(session, List.of(new Effect.Announced(Phrase.DESK_LIMIT_REACHED, values)))));
    }

    /** As the phrase distinguishes them. */
    private static String what(Limit limit) {
        return switch (limit.of()) {
            case NUMBERS_IN_A_ROW -> "BLOCK";
            case COUNTRY -> "ABROAD";
            case COUNSELLORS -> "RESERVE";
            case ALL, ADDRESS, PARTICIPANT, OWN_NUMBER, CONVERSATION, METHOD -> "ALL";
        };
    }

    private MessageId name(String kind, String once) {
        return identities.name("desk", kind + ":" + once);
    }

    private Handover handover() {
        return new Handover(content.now(), clock.instant());
    }

    private static Unreached why(Delivery.Reason reason) {
        return switch (reason) {
            case OPTED_OUT -> Unreached.STOPPED;
            case BAD_ADDRESS -> Unreached.NO_ADDRESS;
            case NOT_ALLOWED -> Unreached.NOT_ALLOWED;
            case LIMITED -> Unreached.LIMITED;
            case LOST -> Unreached.LOST;
            case REJECTED -> Unreached.REFUSED;
        };
    }
}
