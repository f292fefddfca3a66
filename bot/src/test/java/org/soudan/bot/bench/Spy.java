package org.soudan.bot.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.JedisMonitor;

/** Hears every command that Redis gets. Slows Redis down, so only for a few turns, one after the other. */
final class Spy implements AutoCloseable {

    /** One command as it came over the wire; a script's name stands for its digest. */
    record Command(String name, List<byte[]> parts) {

        /** A participant's session is touched on a message's way in only. */
        boolean isBeforeAck() {
            return parts.stream().anyMatch(part -> text(part).contains(":session:"));
        }
    }

    private static final Pattern PART = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(x..|.)");

    private final Jedis connection;
    private final Map<String, String> scripts = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Command> heard = new ConcurrentLinkedQueue<>();

    Spy(int port, Path scriptFolder) throws IOException {
        connection = new Jedis("127.0.0.1", port);
        try (var files = Files.list(scriptFolder)) {
            for (var file : files.toList()) {
                scripts.put(sha1(Files.readAllBytes(file)), file.getFileName().toString());
            }
        }
        Thread.ofPlatform().daemon().name("spy").start(this::listen);
    }

    private void listen() {
        try {
            connection.monitor(new JedisMonitor() {
                @Override
                public void onCommand(String line) {
                    if (!line.contains(" lua] ")) {
                        heard.add(command(line));
                    }
                }
            });
        } catch (RuntimeException closed) {
            // That is how listening ends.
        }
    }

    /** What was heard since the last call. */
    List<Command> heard() {
        var commands = new ArrayList<Command>();
        for (var next = heard.poll(); next != null; next = heard.poll()) {
            commands.add(next);
        }
        return commands;
    }

    private Command command(String line) {
        var parts = new ArrayList<byte[]>();
        for (var part = PART.matcher(line.substring(line.indexOf("] ") + 1)); part.find();) {
            parts.add(unescaped(part.group(1)));
        }
        var name = text(parts.getFirst()).toUpperCase(Locale.ROOT);
        return new Command(
                name.equals("EVALSHA") ? scripts.getOrDefault(text(parts.get(1)), "EVALSHA") : name, parts);
    }

    private static byte[] unescaped(String part) {
        var bytes = new ByteArrayOutputStream();
        var escape = ESCAPED.matcher(part);
        int at = 0;
        while (escape.find()) {
            bytes.writeBytes(part.substring(at, escape.start()).getBytes(StandardCharsets.ISO_8859_1));
            bytes.write(meant(escape.group(1)));
            at = escape.end();
        }
        bytes.writeBytes(part.substring(at).getBytes(StandardCharsets.ISO_8859_1));
        return bytes.toByteArray();
    }

    private static int meant(String escape) {
        return switch (escape.charAt(0)) {
            case 'x' -> escape.length() == 3 ? Integer.parseInt(escape.substring(1), 16) : 'x';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'a' -> 7;
            case 'b' -> '\b';
            default -> escape.charAt(0);
        };
    }

    private static String sha1(byte[] source) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(source));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String text(byte[] part) {
        return new String(part, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        connection.close();
    }
}
