package org.soudan.bot.escalation;

import org.soudan.bot.content.CurrentContent;
import org.soudan.bot.dialogue.Dialogue;
import org.soudan.bot.identity.Identities;
import org.soudan.bot.identity.MessageId;
import org.soudan.bot.outbound.Delivery;
import org.soudan.bot.outbound.Undeliverable;
import org.soudan.conversations.engine.Handover;
import org.soudan.conversations.engine.Handover.Outcome;
import org.soudan.conversations.session.Counsellor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What counsellors can do with a case. Each act is one commit; the same act with the same id is done once. Throws
 * {@code StoreUnavailable} when the store cannot be reached.
 */
@Component
public class Desk {

    private final Dialogue dialogue;
    private final CurrentContent content;
    private final Identities identities;

    Desk(Dialogue dialogue, CurrentContent content, Identities identities) {
        this.dialogue = dialogue;
        this.content = content;
        this.identities = identities;
    }

    /** One of several who claim at once gets the case; the others hear who. */
    public Outcome claim(CaseRef which, Counsellor by, MessageId id) {
        return dialogue.act(which.who(), id, session -> handover().claim(session, which.number(), by));
    }

    /** Words for the participant. */
    public Outcome say(CaseRef which, Counsellor by, MessageId id, String words) {
        return dialogue.act(which.who(), id, session -> handover().say(session, which.number(), by, words));
    }

    public Outcome resolve(CaseRef which, Counsellor by, MessageId id) {
        return dialogue.act(which.who(), id, session -> handover().resolve(session, which.number(), by));
    }

    private Handover handover() {
        return new Handover(content.now());
    }

    /** Tells the counsellors of an open case that something did not reach the participant. */
    @EventListener
    void undeliverable(Undeliverable undelivered) {
        var id = identities.name("desk", "undeliverable:" + java.util.UUID.randomUUID());
        boolean stopped = undelivered.reason() == Delivery.Reason.OPTED_OUT;
        dialogue.act(undelivered.about(), id, session -> handover().undelivered(session, stopped));
    }
}
