package org.soudan.bot.limits;

import static org.soudan.bot.limits.Limit.Away.NOT_ACCEPTED;
import static org.soudan.bot.limits.Limit.Away.STAYS;
import static org.soudan.bot.limits.Limit.Over.UNANSWERED;
import static org.soudan.bot.limits.Limit.Over.UNDELIVERABLE;
import static org.soudan.bot.limits.Limit.Over.WAITS;
import static org.soudan.bot.limits.Window.DAY;
import static org.soudan.bot.limits.Window.HOUR;
import static org.soudan.bot.limits.Window.MINUTE;
import static org.soudan.bot.limits.Window.SECOND;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every limit. A segment is one part of an SMS, which is what is paid for. None holds for a message that speaks of danger
 * or worry, asks for a person, opts out or erases, nor for the words that answer danger; those are counted all the same.
 *
 * <p>The sources of the paces: one message a second in a conversation, and 50 calls a minute of a method of tier 3
 * (docs.slack.dev, rate limits); one segment a second from a long code (twilio.com/docs, message rate limits).
 */
public enum Limit {
    // @formatter:off
    //                   whose              how many    in      over it        without Redis
    TURNS_A_MINUTE(      Of.PARTICIPANT,          20,   MINUTE, UNANSWERED,    NOT_ACCEPTED),
    TURNS_A_DAY(         Of.PARTICIPANT,         300,   DAY,    UNANSWERED,    NOT_ACCEPTED),
    SEGMENTS_TO_A_PHONE( Of.ADDRESS,             200,   DAY,    UNDELIVERABLE, STAYS),
    SEGMENTS_TO_A_BLOCK( Of.NUMBERS_IN_A_ROW,    400,   HOUR,   UNDELIVERABLE, STAYS),
    SEGMENTS_ABROAD(     Of.COUNTRY,             400,   DAY,    UNDELIVERABLE, STAYS),
    SEGMENTS_A_DAY(      Of.ALL,               3_000,   DAY,    UNDELIVERABLE, STAYS),
    SEGMENTS_RESERVE(    Of.COUNSELLORS,       2_000,   DAY,    UNDELIVERABLE, STAYS),
    SMS_PACE(            Of.OWN_NUMBER,            1,   SECOND, WAITS,         STAYS),
    SLACK_POSTS(         Of.CONVERSATION,          1,   SECOND, WAITS,         STAYS),
    SLACK_METHODS(       Of.METHOD,               50,   MINUTE, WAITS,         STAYS);
    // @formatter:on

    /** What is counted together. */
    public enum Of {
        /** One person, over all that they write. */
        PARTICIPANT,
        /** One phone. */
        ADDRESS,
        /** The ten thousand numbers that differ in their last four digits: who makes a bot send SMS for money has such. */
        NUMBERS_IN_A_ROW,
        /** All numbers of one country other than Japan. */
        COUNTRY,
        /** Everybody. */
        ALL,
        /** What counsellors write after {@link #SEGMENTS_A_DAY} is used up. */
        COUNSELLORS,
        /** The number that SMS are sent from. */
        OWN_NUMBER,
        /** A direct message, or the desk's channel. */
        CONVERSATION,
        /** One method of Slack's Web API. */
        METHOD
    }

    /** What becomes of what is over the limit. */
    public enum Over {
        /** The message is accepted and heard by whoever has the case; the bot says once a window why it is silent. */
        UNANSWERED,
        /** The reply is not sent; its case shows that, and the desk is told once a window. */
        UNDELIVERABLE,
        /** It waits its turn; what answers danger goes first. */
        WAITS
    }

    /** What happens while Redis cannot be reached. Words for somebody in danger then go out at once, and uncounted. */
    public enum Away {
        /** Nothing is accepted, so that the provider delivers it again. */
        NOT_ACCEPTED,
        /** It stays in the outbox until it can be counted. */
        STAYS
    }

    private final Of of;
    private final int most;
    private final Window window;
    private final Over over;
    private final Away away;

    Limit(Of of, int most, Window window, Over over, Away away) {
        this.of = of;
        this.most = most;
        this.window = window;
        this.over = over;
        this.away = away;
    }

    public Of of() {
        return of;
    }

    /** How many, where the operator has not said otherwise. */
    int most() {
        return most;
    }

    public Window window() {
        return window;
    }

    public Over over() {
        return over;
    }

    public Away away() {
        return away;
    }

    /** As it is named in settings. */
    String setting() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The limit of this name; the environment writes names without hyphens. */
    static Optional<Limit> of(String setting) {
        var plain = plain(setting);
        return Stream.of(values()).filter(limit -> plain(limit.name()).equals(plain)).findFirst();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    static Stream<Limit> over(Over over) {
        return Stream.of(values()).filter(limit -> limit.over == over);
    }
}
