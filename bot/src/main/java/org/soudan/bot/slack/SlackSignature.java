package org.soudan.bot.slack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Slack's request signature (docs.slack.dev, "Verifying requests from Slack"), checked over the raw bytes, in constant
 * time, and only within five minutes of now on either side. Slack's own verifier compares with {@code equals} and takes
 * any time in the future.
 */
final class SlackSignature {

    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final SecretKeySpec key;
    private final Clock clock;

    SlackSignature(String secret, Clock clock) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.clock = clock;
    }

    boolean isValid(byte[] body, @Nullable String timestamp, @Nullable String signature) {
        return timestamp != null && signature != null && isRecent(timestamp) && isOf(body, timestamp, signature);
    }

    private boolean isRecent(String timestamp) {
        return timestamp.matches("\\d{1,12}")
                && Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), clock.instant())
                        .abs()
                        .compareTo(WINDOW) <= 0;
    }

    private boolean isOf(byte[] body, String timestamp, String signature) {
        return MessageDigest.isEqual(
                expected(body, timestamp).getBytes(StandardCharsets.UTF_8),
                signature.getBytes(StandardCharsets.UTF_8));
    }

    private String expected(byte[] body, String timestamp) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has HmacSHA256", impossible);
        }
    }
}
