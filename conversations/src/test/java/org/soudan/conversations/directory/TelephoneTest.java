package org.soudan.conversations.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soudan.conversations.text.Language;

class TelephoneTest {

    @ParameterizedTest
    @CsvSource({"0120-279-338, +81120279338, 0120-279-338", "03-5774-0992, +81357740992, 03-5774-0992",
        "0570-078377, +81570078377, 0570-078-377", "+81 50-3816-2787, +815038162787, 050-3816-2787",
        "0120-8891-77, +81120889177, 0120-889-177", "0800-300-8355, +818003008355, 0800-300-8355"})
    void subscribersAreKeptAsE164AndPrintedAsPeopleWriteThem(String written, String e164, String printed) {
        var number = Telephone.of(written);
        assertThat(number).isEqualTo(new Telephone.Subscriber(e164));
        assertThat(Language.values()).allSatisfy(language -> assertThat(number.in(language)).isEqualTo(printed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"110", "118", "119", "171", "#7119", "#8008", "#8103", "#8891", "#9110", "#9999"})
    void shortCodesStayAsTheyAre(String code) {
        assertThat(Telephone.of(code)).isEqualTo(new Telephone.ShortCode(code));
        assertThat(Telephone.of(code).in(Language.EN)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0120-279-33", "03-5774-099", "03-5774-09922", "111", "911", "8891", "#889", "#88910", "",
        "call me", "+1 202 555 0100"})
    void aWrongNumberIsRefused(String wrong) {
        assertThatIllegalArgumentException().isThrownBy(() -> Telephone.of(wrong));
    }
}
