package org.soudan.bot.bench;

import java.util.Arrays;
import java.util.Collection;

/** Times in nanoseconds, all kept, so that percentiles are exact. */
final class Latencies {

    private long[] times = new long[1 << 14];
    private int count;

    synchronized void add(long nanos) {
        if (count == times.length) {
            times = Arrays.copyOf(times, count * 2);
        }
        times[count++] = nanos;
    }

    static Latencies all(Collection<Latencies> parts) {
        var all = new Latencies();
        parts.forEach(part -> Arrays.stream(part.sorted()).forEach(all::add));
        return all;
    }

    synchronized int count() {
        return count;
    }

    /** In milliseconds; not a number when there is none. */
    double percentile(double percent) {
        var sorted = sorted();
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.min(sorted.length - 1, (int) (sorted.length * percent / 100))] / 1e6;
    }

    private synchronized long[] sorted() {
        var sorted = Arrays.copyOf(times, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
