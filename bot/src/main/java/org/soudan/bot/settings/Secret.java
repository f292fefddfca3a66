package org.soudan.bot.settings;

/** A setting that never shows itself: not in logs, not in exceptions, not in {@code toString}. */
public final class Secret {

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /** Also how Spring makes one from a property. */
    public static Secret valueOf(String value) {
        return new Secret(value.strip());
    }

    public String reveal() {
        return value;
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    @Override
    public String toString() {
        return "[secret]";
    }
}
