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

    private static final Map<String, LogLevel> LOUDEST = Map.ofEntries(
            Map.entry("com.slack.api", LogLevel.ERROR),
            Map.entry("com.slack.api.bolt.util.SlackRequestParser", LogLevel.OFF),
            Map.entry("com.twilio", LogLevel.ERROR),
            Map.entry("okhttp3", LogLevel.WARN),
            Map.entry("org.apache.hc", LogLevel.WARN),
            Map.entry("org.java_websocket", LogLevel.WARN),
            Map.entry("redis.clients.jedis", LogLevel.ERROR),
            Map.entry("redis.embedded", LogLevel.WARN),
            Map.entry("org.apache.coyote", LogLevel.WARN),
            Map.entry("org.apache.tomcat", LogLevel.WARN),
            Map.entry("org.apache.catalina", LogLevel.WARN),
            Map.entry("org.springframework.web", LogLevel.WARN));

    QuietLibraries(LoggingSystem logging) {
        LOUDEST.forEach(logging::setLogLevel);
    }
}
