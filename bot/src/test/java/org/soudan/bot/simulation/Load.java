package org.soudan.bot.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.soudan.conversations.calendar.Japan;
import org.soudan.conversations.flow.Severity;

/**
 * How many ask for a counsellor, and how grave it is.
 *
 * @param days for how long
 * @param casesADay expected are 60, of 6,000 participants one in a hundred a day: an assumption, nobody has counted yet
 * @param crises how many of them are one, as a part of all
 * @param urgent likewise
 */
record Load(int days, int casesADay, double crises, double urgent) {

    /** Ten times what is expected on one day. */
    static final Load TENFOLD_DAY = new Load(1, 600, 0.05, 0.20);

    /** A week in which urgent cases alone are more than the desk can serve. */
    static final Load GRAVE_WEEK = new Load(7, 560, 0.05, 0.85);

    private static final Instant BEGIN = LocalDate.of(2026, 11, 2).atStartOfDay(Japan.ZONE).toInstant();

    /** How many come in each hour, of a hundred; the evening is the peak. */
    private static final int[] HOURS = {3, 2, 1, 1, 1, 1, 2, 2, 3, 3, 3, 3, 4, 4, 3, 3, 4, 5, 7, 9, 11, 11, 9, 5};

    private static final double MEAN_TALK_MINUTES = 30;

    /** In order of time. A talk takes half an hour on average: another assumption. */
    List<Arrival> arrivals(long seed) {
        var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        return IntStream.range(0, days * casesADay).mapToObj(n -> arrival(n / casesADay, chance))
                .sorted(Comparator.comparing(Arrival::at)).toList();
    }

    private Arrival arrival(int day, RandomGenerator chance) {
        var at = BEGIN.plus(Duration.ofDays(day)).plus(Duration.ofHours(hour(chance.nextInt(100))))
                .plusSeconds(chance.nextInt(3_600));
        var talk = Duration.ofSeconds(60 + (long) (chance.nextExponential() * (MEAN_TALK_MINUTES - 1) * 60));
        return new Arrival(severity(chance.nextDouble()), at, talk);
    }

    private static int hour(int lot) {
        int hour = 0;
        for (int passed = HOURS[0]; passed <= lot; passed += HOURS[hour]) {
            hour++;
        }
        return hour;
    }

    private Severity severity(double lot) {
        return lot < crises ? Severity.CRISIS : lot < crises + urgent ? Severity.URGENT : Severity.NORMAL;
    }
}
