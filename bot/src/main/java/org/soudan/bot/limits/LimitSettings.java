package org.soudan.bot.limits;

import java.util.EnumMap;
import java.util.Map;
import org.soudan.bot.settings.WrongSetting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator has set.
 *
 * @param limits how many, by the limit's name
 */
@ConfigurationProperties(prefix = "soudan")
record LimitSettings(@DefaultValue Map<String, String> limits) {

    Allowances allowances() {
        var set = new EnumMap<Limit, Integer>(Limit.class);
        limits.forEach((name, most) -> set.put(limit(name), number(limit(name), most)));
        return new Allowances(set);
    }

    private static Limit limit(String name) {
        return Limit.of(name).orElseThrow(() -> new WrongSetting("soudan.limits", "a map of limits that there are"));
    }

    private static int number(Limit limit, String most) {
        if (!most.matches("[1-9]\\d{0,8}")) {
            throw new WrongSetting("soudan.limits." + limit.setting(), "a whole number from 1 up");
        }
        return Integer.parseInt(most);
    }
}
