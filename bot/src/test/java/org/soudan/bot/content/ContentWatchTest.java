package org.soudan.bot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.soudan.conversations.directory.Opening;
import org.soudan.conversations.library.ContentFiles;

/** The content as days pass; that files change is the integration test's. */
class ContentWatchTest {

    private static final Refusal REFUSED = new Refusal("other", Instant.EPOCH, List.of("a reason"));

    private volatile Instant now = Instant.parse("2026-11-23T14:59:00Z");
    private final InstantSource hand = () -> now;
    private final Clock clock = hand.withZone(ZoneOffset.UTC);
    private final Editions editions = new Editions(clock, " https://soudan.example.org// ",
            new DeskHours(Map.of("daily", "9:00-21:00")));

    @Test
    void theContentKnowsItsAddressAndIsSaidAnewAfterMidnightInJapan() {
        var current = new CurrentContent(edition());
        var before = current.now();
        assertThat(before.site()).contains("https://soudan.example.org");
        assertThat(before.openings().desk().at(now)).isInstanceOf(Opening.Next.class);
        current.refuse(REFUSED);
        try (var watch = new ContentWatch(current, Optional.empty(), editions, clock)) {
            pause(1_500);
            assertThat(current.now()).isSameAs(before);

            now = Instant.parse("2028-11-23T15:00:00Z");
            until(() -> !current.state().edition().day().equals(LocalDate.of(2026, 11, 23)));
            assertThat(watch).isNotNull();
        }
        var after = current.state().edition();
        assertThat(after.day()).isEqualTo(LocalDate.of(2028, 11, 24));
        assertThat(after.since()).isEqualTo(Instant.parse("2026-11-23T14:59:00Z"));
        assertThat(after.content().site()).contains("https://soudan.example.org");
        assertThat(after.content().flows().toString()).isNotEqualTo(before.flows().toString());
        assertThat(current.state().refused()).contains(REFUSED);
    }

    private Edition edition() {
        return switch (editions.make(ContentFiles.shipped())) {
            case Attempt.Made(var edition) -> edition;
            case Attempt.Faulty(var findings) -> throw new AssertionError(findings);
        };
    }

    private static void until(BooleanSupplier met) {
        for (int n = 0; n < 100 && !met.getAsBoolean(); n++) {
            pause(100);
        }
        assertThat(met.getAsBoolean()).isTrue();
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
