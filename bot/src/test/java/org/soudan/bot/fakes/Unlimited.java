package org.soudan.bot.fakes;

import static java.util.stream.Collectors.toMap;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.soudan.bot.limits.Limit;

/** Settings under which no limit is ever reached, for tests of something else. */
public final class Unlimited {

    private Unlimited() {}

    /** By the settings' full names. */
    public static Map<String, String> settings() {
        return Stream.of(Limit.values()).collect(toMap(
                limit -> "soudan.limits." + limit.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                limit -> "100000000"));
    }

    /** As arguments of a start. */
    public static Stream<String> arguments() {
        return settings().entrySet().stream().map(setting -> "--" + setting.getKey() + "=" + setting.getValue());
    }
}
