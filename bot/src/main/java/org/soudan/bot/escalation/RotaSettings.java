package org.soudan.bot.escalation;

import java.util.List;
import java.util.Map;
import org.soudan.bot.settings.Secret;
import org.soudan.bot.settings.WrongSetting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who works when.
 *
 * @param duties who is named first is called first
 * @param phones where somebody can be called by SMS, by their id at the desk, in E.164
 * @param casesAtOnce how many cases one counsellor takes at once; a crisis can always be taken
 */
@ConfigurationProperties(prefix = "soudan.rota", ignoreUnknownFields = false)
record RotaSettings(
        @DefaultValue List<Duty> duties,
        @DefaultValue Map<String, Secret> phones,
        @DefaultValue("5") int casesAtOnce) {

    RotaSettings {
        duties = List.copyOf(duties);
        phones = Map.copyOf(phones);
        if (!phones.values().stream().allMatch(phone -> phone.reveal().matches("\\+[1-9]\\d{6,14}"))) {
            throw new WrongSetting("soudan.rota.phones", "numbers in E.164, such as +819012345678, by Slack user id");
        }
        if (casesAtOnce < 1) {
            throw new WrongSetting("soudan.rota.cases-at-once", "a number from 1 up");
        }
    }
}
