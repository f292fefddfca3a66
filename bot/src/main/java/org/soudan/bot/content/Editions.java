package org.soudan.bot.content;

import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.soudan.conversations.directory.Hours;
import org.soudan.conversations.library.ContentFiles;
import org.soudan.conversations.library.Library;
import org.soudan.conversations.library.Loaded;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes editions: content as it may be said today, that knows where this service is reached from the web
 * and when counsellors are at the desk.
 */
@Component
class Editions {

    private static final Pattern LAST_SLASHES = Pattern.compile("/+$");

    private final Clock clock;
    private final String address;
    private final Hours desk;

    Editions(Clock clock, @Value("${soudan.public-url:}") String publicUrl, DeskHours desk) {
        this.clock = clock;
        this.desk = desk.hours();
        this.address = LAST_SLASHES.matcher(publicUrl.strip()).replaceAll("");
    }

    /** The day in Japan. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Hours.ZONE);
    }

    Attempt make(ContentFiles files) {
        var today = today();
        return switch (Library.load(files, today)) {
            case Loaded.Sound(var content) -> new Attempt.Made(
                    new Edition(content.reachedAt(address).withDesk(desk), files, files.version(), today,
                            clock.instant()));
            case Loaded.Faulty(var findings) -> new Attempt.Faulty(findings);
        };
    }
}
