package org.soudan.bot.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.soudan.bot.outbound.Delivery.Reason;
import org.soudan.bot.outbound.Failures.Means;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FailuresTest {

    private static final Failures SLACK = Failures.of("slack");
    private static final Failures TWILIO = Failures.of("twilio");

    static Stream<Failures> tables() {
        return Stream.of(SLACK, TWILIO);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void eachRowHasASourceAndAReasonWhereItStops(Failures table) {
        assertThat(table.rows()).hasSizeGreaterThan(30).allSatisfy(row -> {
            assertThat(row.source()).matches("https://(docs\\.slack\\.dev|www\\.twilio\\.com/docs)/.+");
            assertThat(row.why().isPresent()).as(row.code()).isEqualTo(row.means() == Means.STOP);
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void eachRowMeansWhatItSays(Failures table) {
        assertThat(table.rows()).allSatisfy(row -> assertThat(table.toParticipant(row.code())).isEqualTo(
                switch (row.means()) {
                    case RETRY -> new Delivery.Later(Duration.ofSeconds(1));
                    case OPERATOR -> new Delivery.Later(Duration.ofSeconds(30));
                    case SLOWER -> new Delivery.TooMany(Duration.ofSeconds(1));
                    case UNKNOWN -> new Delivery.Unknown();
                    case STOP -> new Delivery.Refused(row.why().orElseThrow());
                }));
    }

    @ParameterizedTest
    @CsvSource({"channel_not_found,BAD_ADDRESS", "is_archived,BAD_ADDRESS", "restricted_action,NOT_ALLOWED"})
    void whatIsFinalForAParticipantCanBeMendedWhereItIsTheDesk(String code, Reason reason) {
        assertThat(SLACK.toParticipant(code)).isEqualTo(new Delivery.Refused(reason));
        assertThat(SLACK.toDesk(code)).isEqualTo(new Delivery.Later(Duration.ofSeconds(30)));
    }

    @Test
    void theDeskKeepsTheRestOfTheTable() {
        assertThat(SLACK.toDesk("msg_too_long")).isEqualTo(new Delivery.Refused(Reason.REJECTED));
        assertThat(SLACK.toDesk("invalid_auth")).isEqualTo(new Delivery.Later(Duration.ofSeconds(30)));
    }

    @ParameterizedTest
    @CsvSource({"a_new_error,a_new_error", "99999,99999", "+819012345678,that cannot be shown",
        "'I want to die',that cannot be shown"})
    void aCodeThatNobodyKnowsIsFinalAndLoggedWithoutWordsOrNumbers(String code, String shown, CapturedOutput output) {
        assertThat(SLACK.toParticipant(code)).isEqualTo(new Delivery.Refused(Reason.REJECTED));
        assertThat(TWILIO.toDesk(code)).isEqualTo(new Delivery.Refused(Reason.REJECTED));
        assertThat(output.getAll()).contains("slack stands in no table", "twilio stands in no table", shown);
        assertThat(output.getAll()).doesNotContain("+819012345678", "I want to die");
    }
}
