package org.soudan.conversations.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Many numbers of 16 bits each, written and read. */
final class Halves {

    private static final int PIECE = 1 << 15;

    private Halves() {}

    static void write(short[] all, DataOutputStream out) throws IOException {
        out.writeInt(all.length);
        for (short each : all) {
            out.writeShort(each);
        }
    }

    /** In pieces: with a second copy of all, a start would need twice the memory that the service does. */
    static short[] read(DataInputStream in) throws IOException {
        var all = new short[in.readInt()];
        var piece = new byte[PIECE * Short.BYTES];
        for (int at = 0; at < all.length; at += PIECE) {
            int size = Math.min(PIECE, all.length - at);
            in.readFully(piece, 0, size * Short.BYTES);
            ByteBuffer.wrap(piece).asShortBuffer().get(all, at, size);
        }
        return all;
    }
}
