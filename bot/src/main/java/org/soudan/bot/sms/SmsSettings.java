package org.soudan.bot.sms;

import java.net.URI;
import org.soudan.bot.settings.Secret;
import org.soudan.bot.settings.WrongSetting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The Twilio account.
 *
 * @param accountSid empty when there is no SMS
 * @param authToken signs Twilio's requests and our calls
 * @param number what participants write to, in E.164
 * @param apiUrl the base address of Twilio's API
 */
@ConfigurationProperties(prefix = "soudan.sms", ignoreUnknownFields = false)
record SmsSettings(
        @DefaultValue("") String accountSid,
        @DefaultValue("") Secret authToken,
        @DefaultValue("") String number,
        @DefaultValue("https://api.twilio.com") URI apiUrl) {

    SmsSettings {
        boolean any = !accountSid.isEmpty() || !authToken.isEmpty() || !number.isEmpty();
        require(!any || accountSid.matches("AC[0-9a-fA-F]{32}"), "account-sid",
                "the account SID of Twilio (AC and 32 digits)");
        require(!any || !authToken.isEmpty(), "auth-token", "the auth token of the Twilio account");
        require(!any || number.matches("\\+[1-9]\\d{6,14}"), "number",
                "the Twilio number in E.164, such as +15005550006");
        require(apiUrl.isAbsolute(), "api-url", "an absolute address such as https://api.twilio.com");
    }

    private static void require(boolean right, String setting, String shouldBe) {
        if (!right) {
            throw new WrongSetting("soudan.sms." + setting, shouldBe);
        }
    }
}
