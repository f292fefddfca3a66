package org.soudan.conversations.directory;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.Set;
import java.util.regex.Pattern;
import org.soudan.conversations.text.Language;

/** A number that can be called in Japan. */
public sealed interface Telephone extends Detail {

    /** A number of a subscriber, as E.164 ({@code +81120279338}); printed as people in Japan write it (0120-279-338). */
    record Subscriber(String e164) implements Telephone {

        @Override
        public String in(Language language) {
            return PhoneNumberUtil.getInstance().format(parsed(e164), PhoneNumberFormat.NATIONAL);
        }
    }

    /** A short code, which exists in Japan only: 110, 119, #8891. */
    record ShortCode(String code) implements Telephone {

        @Override
        public String in(Language language) {
            return code;
        }
    }

    /** Nationwide # dials have four digits; libphonenumber has no table of them. */
    Pattern HASH_DIAL = Pattern.compile("#[1-9]\\d{3}");

    /** The message dial and the consumers' line, which libphonenumber does not hold as valid. */
    Set<String> MORE_CODES = Set.of("171", "188");

    /**
     * The number written so.
     *
     * @throws IllegalArgumentException when libphonenumber knows no such number in Japan
     */
    static Telephone of(String written) {
        var number = written.strip();
        if (HASH_DIAL.matcher(number).matches() || MORE_CODES.contains(number)) {
            return new ShortCode(number);
        }
        var parsed = parsed(number);
        if (ShortNumberInfo.getInstance().isValidShortNumberForRegion(parsed, "JP")) {
            return new ShortCode(number);
        }
        if (!PhoneNumberUtil.getInstance().isValidNumberForRegion(parsed, "JP")) {
            throw new IllegalArgumentException(written + " is no number in Japan");
        }
        return new Subscriber(PhoneNumberUtil.getInstance().format(parsed, PhoneNumberFormat.E164));
    }

    private static PhoneNumber parsed(String number) {
        try {
            return PhoneNumberUtil.getInstance().parse(number, "JP");
        } catch (NumberParseException noNumber) {
            throw new IllegalArgumentException(number + " is no number in Japan", noNumber);
        }
    }
}
