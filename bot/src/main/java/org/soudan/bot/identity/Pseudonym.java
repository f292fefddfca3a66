package org.soudan.bot.identity;

/**
 * Names a participant inside Soudan: 26 characters of base 32 that nobody can turn back into a phone number or a Slack
 * id.
 */
public record Pseudonym(String value) {

    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final String SAYABLE = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    public Pseudonym {
        if (!value.matches("[a-z2-7]{26}")) {
            throw new IllegalArgumentException("not a pseudonym");
        }
    }

    /**
     * A short name to say aloud, such as {@code K7Q-2M}: 25 bits without letters and digits that sound or look alike.
     * Two participants may share one; the case, not the handle, tells them apart.
     */
    public String handle() {
        var handle = new StringBuilder(6);
        for (int i = 0; i < 5; i++) {
            handle.append(SAYABLE.charAt(DIGITS.indexOf(value.charAt(i))));
        }
        return handle.insert(3, '-').toString();
    }

    /** Which of {@code partitions} parts the participant belongs to; even over all participants, the same for ever. */
    public int partition(int partitions) {
        long number = value.substring(6, 16).chars().mapToLong(DIGITS::indexOf).reduce(0,
                (sum, digit) -> sum * 32 + digit);
        return (int) (number % partitions);
    }
}
