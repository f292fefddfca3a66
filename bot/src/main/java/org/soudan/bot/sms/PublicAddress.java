package org.soudan.bot.sms;

import java.net.URI;
import org.soudan.bot.settings.WrongSetting;

/**
 * Where Twilio reaches this service. Signatures are over it, so it comes from the settings and never from a request.
 *
 * @param base without a slash at its end
 */
record PublicAddress(String base) {

    static PublicAddress of(String setting) {
        try {
            var uri = URI.create(setting.strip());
            if (uri.isAbsolute() && uri.getHost() != null && uri.getQuery() == null) {
                return new PublicAddress(setting.strip().replaceAll("/+$", ""));
            }
        } catch (IllegalArgumentException malformed) {
            throw new WrongSetting("soudan.public-url", WHAT);
        }
        throw new WrongSetting("soudan.public-url", WHAT);
    }

    private static final String WHAT = "where Twilio reaches this service, such as https://soudan.example.org";

    String inbound() {
        return base + "/sms/inbound";
    }

    String status(String entry) {
        return base + "/sms/status/" + entry;
    }
}
