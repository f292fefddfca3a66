package org.soudan.bot.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soudan.bot.settings.WrongSetting;

/**
 * Who is what, from a file that is read anew every ten seconds. While it cannot be read, or is wrong, the former holds, so
 * that a slip of the pen leaves no desk without counsellors.
 */
public final class People implements Supplier<Roster> {

    private static final Logger LOG = LoggerFactory.getLogger(People.class);
    private static final Duration READ_ANEW = Duration.ofSeconds(10);

    private final LoadingCache<Path, Roster> current;
    private final Path file;
    private volatile Roster former;

    /** Throws {@link WrongSetting} when there is no such file, or it is wrong, at the start. */
    public People(Path file, Clock clock) {
        this.file = file;
        this.former = atStart(file);
        this.current = Caffeine.newBuilder().expireAfterWrite(READ_ANEW)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis())).build(this::read);
    }

    private static Roster atStart(Path file) {
        try {
            return PeopleFile.read(file);
        } catch (IOException unreadable) {
            throw new WrongSetting("soudan.people",
                    "a YAML file with the lists counsellors, leads and auditors, such as config/people.yaml");
        }
    }

    private Roster read(Path from) {
        try {
            former = PeopleFile.read(from);
        } catch (IOException unreadable) {
            LOG.error("The file that soudan.people names cannot be read or is wrong; the former people stay");
        }
        return former;
    }

    @Override
    public Roster get() {
        return current.get(file);
    }
}
