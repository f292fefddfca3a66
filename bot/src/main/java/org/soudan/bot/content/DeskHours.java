package org.soudan.bot.content;

import java.util.Map;
import org.soudan.bot.settings.WrongSetting;
import org.soudan.conversations.directory.Hours;
import org.soudan.conversations.directory.WrittenHours;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When counsellors are at the desk, as participants are told.
 *
 * @param open a line for each kind of day, as the directory writes hours; none when that cannot be promised
 */
@ConfigurationProperties(prefix = "soudan.desk-hours", ignoreUnknownFields = false)
record DeskHours(@DefaultValue Map<String, String> open) {

    Hours hours() {
        try {
            return open.isEmpty() ? new Hours.NotKnown() : WrittenHours.of(open);
        } catch (IllegalArgumentException unreadable) {
            throw new WrongSetting("soudan.desk-hours.open",
                    "lines such as weekdays: \"9:00-21:00\" or holidays: closed");
        }
    }
}
