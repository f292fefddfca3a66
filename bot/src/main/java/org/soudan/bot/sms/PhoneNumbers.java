package org.soudan.bot.sms;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/** Phone numbers in one form. */
final class PhoneNumbers {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private static final int JAPAN = 81;
    private static final int IN_A_BLOCK = 4;

    private PhoneNumbers() {}

    /** What a number in E.164 has in common with the ten thousand beside it. */
    static String block(String e164) {
        return e164.substring(0, Math.max(0, e164.length() - IN_A_BLOCK));
    }

    /** The country of a number in E.164, by its calling code; empty for Japan and where it has none. */
    static Optional<String> abroad(String e164) {
        try {
            int country = NUMBERS.parse(e164, null).getCountryCode();
            return country == JAPAN ? Optional.empty() : Optional.of("+" + country);
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }

    /** The number in E.164, read as dialled in Japan when it has no country code; empty when it can be no number. */
    static Optional<String> e164(String written) {
        try {
            var number = NUMBERS.parse(written, "JP");
            return NUMBERS.isPossibleNumber(number)
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }
}
