package org.soudan.bot.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import redis.clients.jedis.Response;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisNoScriptException;

/** The Lua scripts, each one atomic step; {@code lua/<name>.lua} says what it answers. */
enum Script {
    COMMIT,
    APPEND,
    POST,
    QUEUE,
    MOVE,
    ATTEND,
    OWN,
    RELEASE,
    BEGIN,
    UNDO,
    SETTLE,
    PACE,
    HOLD,
    CHARGE;

    /** Something outside relies on these: an answer to a provider, a message on its way to one, a record of who read. */
    private static final Set<Script> LASTING = EnumSet.of(COMMIT, BEGIN, APPEND, POST);

    private final String source = read();
    private final String digest = sha1(source);

    /** Runs the script by its digest; sends its source only to a server that does not know it yet. */
    long run(UnifiedJedis redis, List<byte[]> keys, List<byte[]> arguments) {
        try {
            return (Long) redis.evalsha(Keys.bytes(digest), keys, arguments);
        } catch (JedisNoScriptException unknownYet) {
            return (Long) redis.eval(source.getBytes(StandardCharsets.UTF_8), keys, arguments);
        }
    }

    /** Whether this, a source or a digest, is of a script whose effect must outlive the server that it ran on. */
    static boolean isLasting(byte[] script) {
        var text = new String(script, StandardCharsets.UTF_8);
        return LASTING.stream().anyMatch(lasting -> lasting.digest.equals(text) || lasting.source.equals(text));
    }

    /** The script at each list of keys, all asked at once; the answers in the same order. */
    List<Object> runAll(UnifiedJedis redis, List<List<byte[]>> keys, List<byte[]> arguments) {
        try {
            return asked(redis, keys, arguments, Keys.bytes(digest), true);
        } catch (JedisNoScriptException unknownYet) {
            return asked(redis, keys, arguments, Keys.bytes(source), false);
        }
    }

    private static List<Object> asked(
            UnifiedJedis redis, List<List<byte[]>> keys, List<byte[]> arguments, byte[] script, boolean byDigest) {
        try (var pipeline = redis.pipelined()) {
            var answers = keys.stream()
                    .map(of -> byDigest ? pipeline.evalsha(script, of, arguments)
                            : pipeline.eval(script, of, arguments))
                    .toList();
            pipeline.sync();
            return answers.stream().map(Response::get).toList();
        }
    }

    private String read() {
        var file = "/lua/" + name().toLowerCase(Locale.ROOT) + ".lua";
        try (var in = Script.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sha1(String source) {
        try {
            var sha = java.security.MessageDigest.getInstance("SHA-1").digest(source.getBytes(StandardCharsets.UTF_8));
            return java.util.HexFormat.of().formatHex(sha);
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-1", impossible);
        }
    }
}
