package org.soudan.bot.settings;

/** A setting that is missing or wrong; stops the start. */
public final class WrongSetting extends RuntimeException {

    /**
     * One sentence for the operator.
     *
     * @param setting its full name, such as {@code soudan.public-url}
     * @param shouldBe what it should be; never the value that was given
     */
    public WrongSetting(String setting, String shouldBe) {
        super("%s (environment: %s) must be %s.".formatted(setting, environmentName(setting), shouldBe));
    }

    private static String environmentName(String setting) {
        return setting.replace("-", "").replace('.', '_').toUpperCase(java.util.Locale.ROOT);
    }
}
