package org.soudan.bot.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.soudan.bot.escalation.CaseRef;
import org.soudan.conversations.engine.Choice;
import org.soudan.conversations.flow.Severity;
import org.soudan.conversations.session.Case;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.text.Language;
import org.soudan.conversations.text.SmsText;
import org.soudan.conversations.text.Words;

/** Something on the page; its id is the same whenever it is told, so that nothing is shown twice. */
sealed interface Shown {

    String id();

    /**
     * A message on the phone or in the direct message.
     *
     * @param mine the participant wrote it
     * @param segments what it costs as SMS
     * @param gsm whether it is sent in the cheap alphabet
     */
    record Bubble(
            String id, Channel channel, boolean mine, String text, List<Choice> choices, int segments, boolean gsm,
            Instant at) implements Shown {

        static Bubble of(String id, Channel channel, boolean mine, String text, List<Choice> choices, Instant at) {
            return new Bubble(id, channel, mine, text, choices, SmsText.segments(text), SmsText.isGsm(text), at);
        }

        /** Never shows the words. */
        @Override
        public String toString() {
            return "Bubble[" + channel + "]";
        }
    }

    /**
     * A case at the desk. Its id is the {@link CaseRef}'s.
     *
     * @param snoozed whether its counsellor waits for the participant
     */
    record Card(
            String id,
            String handle,
            Severity severity,
            Optional<Words> topic,
            Language language,
            Channel channel,
            Instant openedAt,
            Case.Stage stage,
            String counsellor,
            boolean snoozed) implements Shown {}

    /**
     * Something in a case's thread, or at the desk at large.
     *
     * @param about the id of its case; empty for the desk at large
     * @param by a counsellor's name; empty for the participant and for notes
     * @param ja the same as {@code en} unless the words are the service's own
     */
    record Remark(String id, String about, Kind kind, String by, String en, String ja, Instant at) implements Shown {

        /** Who speaks. */
        enum Kind {
            PARTICIPANT,
            COUNSELLOR,
            NOTE
        }

        /** Never shows the words. */
        @Override
        public String toString() {
            return "Remark[" + kind + "]";
        }
    }

    /** What is not shown after all. */
    record Gone(String id) implements Shown {}
}
