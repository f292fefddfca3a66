package org.soudan.bot.torture;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A way to a port of this machine that can be cut, closed, or made to swallow what goes over it. */
final class Proxy implements Closeable {

    /** What happens on the way. */
    enum Way {
        OPEN,
        /** Each connection is reset at once. */
        CLOSED,
        /** Nothing gets through in either direction, and nobody is told. */
        SWALLOWING,
        /** A replica of Redis hears nothing more and is not told; everybody else gets through. */
        SWALLOWING_REPLICAS
    }

    /**
     * One connection through here.
     *
     * @param open directions that have not ended
     * @param replica whether a replica of Redis comes this way
     */
    private record Link(Socket from, Socket to, AtomicInteger open, AtomicBoolean replica) {

        /** A replica says so in its first words. */
        void hear(byte[] bytes, int count) {
            if (new String(bytes, 0, Math.min(count, 64), StandardCharsets.ISO_8859_1).contains("REPLCONF")) {
                replica.set(true);
            }
        }

        void reset() {
            Proxy.reset(from);
            Proxy.reset(to);
        }
    }

    private final ServerSocket listening = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    private final int target;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private volatile Way way = Way.OPEN;

    Proxy(int target) throws IOException {
        this.target = target;
        Thread.ofVirtual().name("proxy").start(this::listen);
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    int port() {
        return listening.getLocalPort();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + port() + "/");
    }

    void become(Way other) {
        way = other;
        if (other == Way.OPEN || other == Way.CLOSED) {
            // What was swallowed half-way must never come out at the other end later.
            cut();
        }
    }

    /** Resets all connections. */
    void cut() {
        links.forEach(Link::reset);
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                take(listening.accept());
            } catch (IOException closedOrRefused) {
                // Either this is closed, or the next one may come.
            }
        }
    }

    private void take(Socket from) throws IOException {
        if (way == Way.CLOSED) {
            reset(from);
            return;
        }
        try {
            var link = new Link(from, new Socket(InetAddress.getLoopbackAddress(), target), new AtomicInteger(2),
                    new AtomicBoolean());
            links.add(link);
            from.setTcpNoDelay(true);
            link.to.setTcpNoDelay(true);
            Thread.startVirtualThread(() -> pass(link, link.from, link.to));
            Thread.startVirtualThread(() -> pass(link, link.to, link.from));
        } catch (IOException away) {
            reset(from);
        }
    }

    private void pass(Link link, Socket from, Socket to) {
        try {
            pass(link, from.getInputStream(), to);
            to.shutdownOutput();
        } catch (IOException broken) {
            link.reset();
        }
        if (link.open.decrementAndGet() == 0) {
            link.reset();
            links.remove(link);
        }
    }

    private void pass(Link link, InputStream in, Socket to) throws IOException {
        var bytes = new byte[16 * 1024];
        for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
            link.hear(bytes, read);
            if (way != Way.OPEN && (way != Way.SWALLOWING_REPLICAS || link.replica().get())) {
                swallow(in, bytes);
                throw new IOException("the connection is of no use any more");
            }
            to.getOutputStream().write(bytes, 0, read);
        }
    }

    /** Until the way is another one, when the connection is cut. */
    private static void swallow(InputStream in, byte[] bytes) throws IOException {
        int read = 0;
        while (read >= 0) {
            read = in.read(bytes);
        }
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException gone) {
            // That is what was wanted.
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        cut();
    }
}
