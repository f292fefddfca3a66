package org.soudan.bot.escalation;

import java.nio.file.Path;
import java.time.Clock;
import org.soudan.bot.access.Access;
import org.soudan.bot.access.People;
import org.soudan.bot.access.Roster;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class DeskConfiguration {

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
