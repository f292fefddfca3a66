package org.soudan.bot.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A process that ends the driver's children when the driver cannot, because it was itself ended by {@code kill -9}: it
 * reads their numbers from the driver, and where these end the driver has.
 */
final class Watchdog {

    private static final String SCRIPT = """
            pids=" "
            while read -r sign pid; do
              case $sign in
                +) pids="$pids$pid " ;;
                -) pids="${pids%% $pid *} ${pids#* $pid }" ;;
              esac
            done
            for pid in $pids; do kill -9 "$pid" 2>/dev/null; done
            """;

    private final OutputStream numbers;

    private Watchdog(OutputStream numbers) {
        this.numbers = numbers;
    }

    static Watchdog start() {
        try {
            return new Watchdog(new ProcessBuilder("sh", "-c", SCRIPT)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .getOutputStream());
        } catch (IOException noShell) {
            return new Watchdog(OutputStream.nullOutputStream());
        }
    }

    void began(long pid) {
        tell("+ " + pid);
    }

    void ended(long pid) {
        tell("- " + pid);
    }

    private synchronized void tell(String line) {
        try {
            numbers.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
            numbers.flush();
        } catch (IOException gone) {
            // Then the children end with the driver only where it ends in order.
        }
    }
}
