package org.soudan.bot.counting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The counts of one day, as they are kept: for those who look at them, see {@link Cells}.
 *
 * @param counts by their names, which a {@link Counted} makes
 */
public record DayFigures(Map<String, Long> counts) {

    public static final String TOPIC = "topic/";
    public static final String SEVERITY = "severity/";
    public static final String HELPED = "helped/";
    public static final String AGAIN = "again/";
    public static final String WAITED = "waited/";
    public static final String ANSWERED = "answered/";
    static final String HOUR = "hour/";

    /** An hour alone would nearly always be too small a number to be told. */
    private static final int BAND_HOURS = 3;

    /**
     * How long people waited, in whole minutes.
     *
     * @param ninety nine of ten waited no longer
     */
    public record Times(long median, long ninety) {}

    public DayFigures {
        counts = Map.copyOf(counts);
    }

    /** How many cases were opened, or opened again. */
    public long cases() {
        return Cells.total(cells(SEVERITY));
    }

    /** The counts of one kind, by what comes after it in their names. */
    public Map<String, Long> cells(String kind) {
        var cells = new TreeMap<String, Long>();
        counts.forEach((name, count) -> {
            if (name.startsWith(kind)) {
                cells.put(name.substring(kind.length()), count);
            }
        });
        return cells;
    }

    /** Cases by the hours in which they were opened, such as {@code 18–21}. */
    public Map<String, Long> bands() {
        var bands = new TreeMap<String, Long>();
        cells(HOUR).forEach((hour, count) -> bands.merge(band(Integer.parseInt(hour)), count, Long::sum));
        return bands;
    }

    /** The bands of a day, in order. */
    public static List<String> allBands() {
        var bands = new ArrayList<String>();
        for (int hour = 0; hour < 24; hour += BAND_HOURS) {
            bands.add(band(hour));
        }
        return List.copyOf(bands);
    }

    private static String band(int hour) {
        int from = hour - hour % BAND_HOURS;
        return "%02d–%02d".formatted(from, from + BAND_HOURS);
    }

    /** Empty when so few waited that it would tell how long somebody did. */
    public Optional<Times> times(String kind) {
        var minutes = new ArrayList<Long>();
        cells(kind).forEach((waited, count) -> minutes.addAll(Collections.nCopies(
                count.intValue(), Long.valueOf(waited.substring(waited.lastIndexOf('/') + 1)))));
        Collections.sort(minutes);
        return minutes.size() < Cells.FEWEST
                ? Optional.empty()
                : Optional.of(new Times(atMost(minutes, 0.5), atMost(minutes, 0.9)));
    }

    private static long atMost(List<Long> sorted, double part) {
        return sorted.get((int) Math.ceil(sorted.size() * part) - 1);
    }
}
