package org.soudan.bot.observe;

import java.util.Map;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.stereotype.Component;

/**
 * Keeps libraries from logging what they carry. Bolt writes bodies and signatures at DEBUG and whole requests that it
 * does not know at WARN; HTTP clients write headers and bodies. Set in code, so that no {@code logging.level} of an
 * operator's undoes it.
 */
@Component
class QuietLibraries {

    private static final Map<String, LogLevel> LOUDEST = Map.of(
            "com.slack.api", LogLevel.ERROR,
            "com.slack.api.bolt.util.SlackRequestParser", LogLevel.OFF,
            "com.twilio", LogLevel.ERROR,
            "okhttp3", LogLevel.WARN,
            "org.apache.hc", LogLevel.WARN,
            "org.java_websocket", LogLevel.WARN,
            "redis.clients.jedis", LogLevel.WARN,
            "redis.embedded", LogLevel.WARN,
            "org.apache.coyote", LogLevel.WARN,
            "org.springframework.web", LogLevel.WARN);

    QuietLibraries(LoggingSystem logging) {
        LOUDEST.forEach(logging::setLogLevel);
    }
}
