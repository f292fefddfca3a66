package org.soudan.bot.escalation;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.soudan.bot.access.Access;
import org.soudan.bot.access.People;
import org.soudan.bot.access.Roster;
import org.soudan.bot.counting.Counts;
import org.soudan.bot.identity.Identities;
import org.soudan.bot.outbound.Bulletins;
import org.soudan.bot.settings.WrongSetting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration
@EnableScheduling
class DeskConfiguration {

    /** At nine in the morning, or at another hour; never where the setting is empty. */
    @Bean
    @ConditionalOnExpression("!'${soudan.summary-at:09:00}'.isBlank()")
    DailySummary dailySummary(
            Counts counts,
            Bulletins bulletins,
            Identities identities,
            @Value("${soudan.summary-at:09:00}") String at,
            Clock clock) {
        return new DailySummary(counts, bulletins, identities, hour(at), clock);
    }

    private static LocalTime hour(String written) {
        try {
            return LocalTime.parse(written.strip());
        } catch (DateTimeParseException unreadable) {
            throw new WrongSetting("soudan.summary-at", "an hour such as \"09:00\", or empty");
        }
    }

    /** A file that names people is the whole truth; without one the list of counsellors is. */
    @Bean
    Access access(@Value("${soudan.people:}") String file, DeskSettings settings, Clock clock) {
        if (!file.isBlank()) {
            return new Access(new People(Path.of(file.strip()), clock));
        }
        var roster = Roster.of(settings.counsellors());
        return new Access(() -> roster);
    }
}
