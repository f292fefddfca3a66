package org.soudan.bot.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** One kept-alive connection. A plain socket, because an HTTP client costs about as much as the service it measures. */
public final class Wire implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Socket socket;
    private final InputStream in;
    private boolean ended;

    Wire(int port) throws IOException {
        this(port, PATIENCE);
    }

    public Wire(int port, Duration patience) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout((int) patience.toMillis());
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** Sends the whole request and reads the whole answer. */
    public int send(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        var line = line();
        int status = Integer.parseInt(line.substring(9, 12));
        int length = 0;
        boolean chunked = false;
        for (line = line(); !line.isEmpty(); line = line()) {
            var header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring("content-length:".length()).strip());
            }
            chunked |= header.equals("transfer-encoding: chunked");
            ended |= header.equals("connection: close");
        }
        if (chunked) {
            skipChunks();
        } else {
            in.skipNBytes(length);
        }
        return status;
    }

    /** Whether the server hangs up after this answer, as Tomcat does after every hundredth and after a failure. */
    boolean hasEnded() {
        return ended;
    }

    private void skipChunks() throws IOException {
        for (int length = chunk(); length > 0; length = chunk()) {
            in.skipNBytes(length + 2);
        }
        line();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server hung up");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    /** A request as it goes over the wire. */
    public static String post(String path, String type, String headers, String body) {
        return "POST %s HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: bench\r\nAccept: */*\r\nContent-Type: %s\r\n%sContent-Length: %d\r\n\r\n%s"
                .formatted(path, type, headers, body.getBytes(StandardCharsets.UTF_8).length, body);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
