package org.soudan.bot.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

    private static final String DATE = "Mon, 23 Nov 2026 03:00:00 GMT";

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "30,30", "3600,3600", "86400,3600", "999999999,3600"})
    void secondsAreHeededForAnHourAtMost(String header, long seconds) {
        assertThat(RetryAfter.of(header, DATE)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Mon, 23 Nov 2026 03:00:30 GMT; 30", "Mon, 23 Nov 2026 02:00:00 GMT; 0",
        "Tue, 24 Nov 2026 03:00:00 GMT; 3600"})
    void aDateIsHeededByTheProvidersOwnClock(String header, long seconds) {
        assertThat(RetryAfter.of(header, DATE)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"''", "soon", "-5", "1.5", "99999999999", "Mon, 99 Nov 2026 03:00:30 GMT"})
    void whatIsAbsentOrUnreadableMeansASecond(String header) {
        assertThat(RetryAfter.of(header, DATE)).isEqualTo(Duration.ofSeconds(1));
        assertThat(RetryAfter.of("Mon, 23 Nov 2026 03:00:30 GMT", "")).isEqualTo(Duration.ofSeconds(1));
    }
}
