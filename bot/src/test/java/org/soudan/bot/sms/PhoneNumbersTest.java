package org.soudan.bot.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "+819012345678", "+81 90-1234-5678", "+81 (0)90 1234 5678", "010 81 90 1234 5678",
        "090-1234-5678", "09012345678", "(090) 1234 5678", "090.1234.5678", " 090 1234 5678 ", "tel:+81-90-1234-5678",
        "０９０−１２３４−５６７８", "＋８１９０１２３４５６７８", "090ー1234ー5678"})
    void everySpellingOfANumberIsOneNumber(String written) {
        assertThat(PhoneNumbers.e164(written)).contains("+819012345678");
    }

    @Test
    void aForeignNumberKeepsItsCountry() {
        assertThat(PhoneNumbers.e164("+1 500 555 0006")).contains("+15005550006");
        assertThat(PhoneNumbers.e164("+44 20 7946 0958")).contains("+442079460958");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "JET", "12", "+", "+81", "whatsapp:", "090-1234-5678-9012-3456", "ＡＢＣ",
        "+999123456789"})
    void nonsenseIsNoNumber(String written) {
        assertThat(PhoneNumbers.e164(written)).isEmpty();
    }
}
