package org.soudan.bot.escalation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soudan.bot.counting.Counts;
import org.soudan.bot.counting.CountsUnavailable;
import org.soudan.bot.identity.Address;
import org.soudan.bot.identity.Identities;
import org.soudan.bot.outbound.Bulletins;
import org.soudan.bot.outbound.OutboxUnavailable;
import org.soudan.bot.outbound.Outgoing;
import org.soudan.bot.outbound.Parcel;
import org.soudan.conversations.calendar.Japan;
import org.soudan.conversations.session.Channel;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Puts the summary of the day before into the outbox, at an hour of the morning in Japan, or as soon after it as an instance
 * runs. Every instance tries; the outbox takes it once. A day on which nothing happened has none.
 */
public class DailySummary {

    private static final Logger LOG = LoggerFactory.getLogger(DailySummary.class);

    private final Counts counts;
    private final Bulletins bulletins;
    private final Identities identities;
    private final LocalTime at;
    private final Clock clock;

    DailySummary(Counts counts, Bulletins bulletins, Identities identities, LocalTime at, Clock clock) {
        this.counts = counts;
        this.bulletins = bulletins;
        this.identities = identities;
        this.at = at;
        this.clock = clock;
    }

    /** Looks whether the hour has come. */
    @Scheduled(fixedDelayString = "PT1M")
    public void round() {
        var now = clock.instant();
        var here = Japan.at(now);
        if (here.toLocalTime().isBefore(at)) {
            return;
        }
        try {
            post(here.toLocalDate().minusDays(1), now);
        } catch (CountsUnavailable | OutboxUnavailable away) {
            LOG.warn("The summary of the day cannot be made yet");
        }
    }

    private void post(LocalDate day, Instant now) {
        if (!counts.of(day).counts().isEmpty()) {
            // It has a lane of its own, under a name that nobody else can have.
            var desk = identities.meet(new Address(Channel.SLACK, "the desk")).who();
            var id = identities.name("summary", day.toString()).value() + "-0";
            bulletins.post(new Outgoing(id, desk, new Parcel.Summary(day.toString()), now));
        }
    }
}
