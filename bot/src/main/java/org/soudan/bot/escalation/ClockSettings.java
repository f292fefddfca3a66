package org.soudan.bot.escalation;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.soudan.bot.settings.WrongSetting;
import org.soudan.conversations.flow.Severity;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a participant may wait, by how grave the case is. A crisis counts all hours of all days, the others count only
 * the desk's hours. What is not set is as below: a crisis goes up the whole ladder within a quarter of an hour.
 *
 * @param first until the first words of a counsellor
 * @param next until their next words, once they talk
 * @param step between two rungs of the ladder
 * @param resolution until the case is over
 */
@ConfigurationProperties(prefix = "soudan.clocks", ignoreUnknownFields = false)
record ClockSettings(
        @DefaultValue Map<Severity, Duration> first,
        @DefaultValue Map<Severity, Duration> next,
        @DefaultValue Map<Severity, Duration> step,
        @DefaultValue Map<Severity, Duration> resolution) {

    ClockSettings {
        first = all("first", first, Duration.ofMinutes(3), Duration.ofMinutes(30), Duration.ofHours(4));
        next = all("next", next, Duration.ofMinutes(5), Duration.ofHours(1), Duration.ofHours(4));
        step = all("step", step, Duration.ofMinutes(2), Duration.ofMinutes(15), Duration.ofHours(1));
        resolution = all("resolution", resolution, Duration.ofHours(8), Duration.ofHours(24), Duration.ofHours(72));
    }

    private static Map<Severity, Duration> all(
            String name, Map<Severity, Duration> set, Duration crisis, Duration urgent, Duration normal) {
        var all = new EnumMap<Severity, Duration>(Map.of(
                Severity.CRISIS, crisis, Severity.URGENT, urgent, Severity.NORMAL, normal));
        all.putAll(set);
        if (all.values().stream().anyMatch(time -> !time.isPositive())) {
            throw new WrongSetting("soudan.clocks." + name, "times such as 30m or 4h, more than nothing");
        }
        return Map.copyOf(all);
    }

    static Duration of(Map<Severity, Duration> times, Severity severity) {
        return times.getOrDefault(severity, Duration.ZERO);
    }
}
