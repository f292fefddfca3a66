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
        var part = new ByteArrayOutputStream();
        boolean inside = false;
        for (int at = line.indexOf("] ") + 2; at < line.length(); at++) {
            char next = line.charAt(at);
            if (next == '\\') {
                at++;
                boolean isHex = line.charAt(at) == 'x';
                part.write(isHex ? Integer.parseInt(line.substring(at + 1, at + 3), 16) : meant(line.charAt(at)));
                at += isHex ? 2 : 0;
            } else if (next != '"') {
                part.write(next);
            } else if (inside) {
                parts.add(part.toByteArray());
                inside = false;
            } else {
                part.reset();
                inside = true;
            }
        }
        var name = text(parts.getFirst()).toUpperCase(Locale.ROOT);
        return new Command(
                name.equals("EVALSHA") ? scripts.getOrDefault(text(parts.get(1)), "EVALSHA") : name, parts);
    }

    private static int meant(char escape) {
        return switch (escape) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'a' -> 7;
            case 'b' -> '\b';
            default -> escape;
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
