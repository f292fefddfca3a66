package org.soudan.bot.web;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.soudan.bot.identity.Address;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Counsellor;

/**
 * Whoever plays in one tab of a browser: one made-up phone and one made-up Slack user, the same after a reload, and a
 * seat at the desk. Without the browser's cookie nobody can come to them.
 */
record Player(String browser, String tab) {

    /** Four digits longer than any phone number in Japan, so that it can be nobody's. */
    private static final Pattern MADE_UP_PHONE = Pattern.compile("\\+81700\\d{11}");

    private static final Pattern MADE_UP_USER = Pattern.compile("playground-[0-9a-f]{24}");
    private static final Pattern COOKIE = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern TAB = Pattern.compile("[0-9a-z]{8,32}");
    private static final BigInteger NUMBERS = BigInteger.TEN.pow(11);

    static boolean isCookie(String value) {
        return COOKIE.matcher(value).matches();
    }

    /** Empty for anything that the page cannot have sent. */
    static Optional<Player> of(String browser, String tab) {
        return isCookie(browser) && TAB.matcher(tab).matches()
                ? Optional.of(new Player(browser, tab))
                : Optional.empty();
    }

    /** Whether nobody real is reached there. */
    static boolean isMadeUp(Address address) {
        var pattern = switch (address.channel()) {
            case SMS -> MADE_UP_PHONE;
            case SLACK -> MADE_UP_USER;
        };
        return pattern.matcher(address.reveal()).matches();
    }

    Address phone() {
        return new Address(Channel.SMS, "+81700" + digits());
    }

    Address slackUser() {
        return new Address(Channel.SLACK, "playground-" + digest("slack/" + tab).substring(0, 24));
    }

    Address on(Channel channel) {
        return switch (channel) {
            case SMS -> phone();
            case SLACK -> slackUser();
        };
    }

    /** The phone's number as the page writes it. */
    String number() {
        return "070-0%s-%s".formatted(digits().substring(0, 3), digits().substring(3, 7));
    }

    /** One seat a name, so that two names in one browser are two people who can claim at once. */
    Counsellor counsellor(String name) {
        return new Counsellor("playground-" + digest("desk/" + name).substring(0, 24), name);
    }

    private String digits() {
        var number = new BigInteger(digest("phone/" + tab), 16).mod(NUMBERS).toString();
        return "0".repeat(11 - number.length()) + number;
    }

    private String digest(String what) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return java.util.HexFormat.of().formatHex(sha.digest((browser + "/" + what).getBytes(
                    StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    /** Never shows the cookie. */
    @Override
    public String toString() {
        return "Player";
    }
}
