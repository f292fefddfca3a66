package org.soudan.conversations.text;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/** Telephone numbers as people write them. */
public final class DialledNumber {

    private static final String JAPAN = "JP";

    private DialledNumber() {}

    /** The number as E.164, read as it would be dialled in Japan; empty when there can be no such number. */
    public static Optional<String> e164(String written) {
        var phones = PhoneNumberUtil.getInstance();
        try {
            return Optional.of(phones.parse(written, JAPAN))
                    .filter(phones::isValidNumber)
                    .map(number -> phones.format(number, PhoneNumberFormat.E164));
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }
}
