package org.soudan.bot.slack;

import java.net.URI;
import org.soudan.bot.settings.Secret;
import org.soudan.bot.settings.WrongSetting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The Slack app.
 *
 * @param signingSecret checks that requests come from Slack; not needed in Socket Mode
 * @param botToken sends; empty when there is no Slack
 * @param appToken opens Socket Mode; empty for HTTP
 * @param apiUrl the base address of Slack's Web API
 * @param deskChannel the id of the counsellors' private channel
 */
@ConfigurationProperties(prefix = "soudan.slack", ignoreUnknownFields = false)
record SlackSettings(
        @DefaultValue("") Secret signingSecret,
        @DefaultValue("") Secret botToken,
        @DefaultValue("") Secret appToken,
        @DefaultValue("https://slack.com/api/") URI apiUrl,
        @DefaultValue("") String deskChannel) {

    SlackSettings {
        boolean any = !signingSecret.isEmpty() || !botToken.isEmpty() || !appToken.isEmpty() || !deskChannel.isEmpty();
        require(!any || botToken.reveal().startsWith("xoxb-"), "bot-token",
                "the bot token of the Slack app (xoxb-...)");
        require(!any || !signingSecret.isEmpty() || !appToken.isEmpty(), "signing-secret",
                "the signing secret of the Slack app");
        require(appToken.isEmpty() || appToken.reveal().startsWith("xapp-"), "app-token",
                "empty, or an app-level token (xapp-...) for Socket Mode");
        require(!any || deskChannel.matches("[CG][A-Z0-9]{2,}"), "desk-channel",
                "the id of the counsellors' channel, such as C0123456789");
        require(apiUrl.isAbsolute(), "api-url", "an absolute address such as https://slack.com/api/");
    }

    private static void require(boolean right, String setting, String shouldBe) {
        if (!right) {
            throw new WrongSetting("soudan.slack." + setting, shouldBe);
        }
    }

    String apiPrefix() {
        return apiUrl.toString().endsWith("/") ? apiUrl.toString() : apiUrl + "/";
    }
}
