package org.soudan.conversations.directory;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * Japan's public holidays by the Act on National Holidays (国民の祝日に関する法律, Act No. 178 of 1948) as it has stood since
 * 2022: its days, the day off instead of one that falls on a Sunday, and the day between two of them. Right for 2022 to
 * 2099; a holiday moved for one year only, as for the Olympic Games, needs a change here.
 */
public final class Holidays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1), MonthDay.of(2, 11), MonthDay.of(2, 23), MonthDay.of(4, 29), MonthDay.of(5, 3),
            MonthDay.of(5, 4), MonthDay.of(5, 5), MonthDay.of(8, 11), MonthDay.of(11, 3), MonthDay.of(11, 23));

    private Holidays() {}

    public static boolean isHoliday(LocalDate day) {
        return isNamed(day) || isInsteadOfASunday(day) || isBetweenTwo(day);
    }

    /** Article 3, paragraph 3. */
    private static boolean isBetweenTwo(LocalDate day) {
        return isNamed(day.minusDays(1)) && isNamed(day.plusDays(1));
    }

    private static boolean isNamed(LocalDate day) {
        return FIXED.contains(MonthDay.from(day)) || isMonday(day) || isEquinox(day);
    }

    /** The first day after a Sunday holiday that has no name of its own: Article 3, paragraph 2. */
    private static boolean isInsteadOfASunday(LocalDate day) {
        var before = day.minusDays(1);
        while (isNamed(before) && before.getDayOfWeek() != SUNDAY) {
            before = before.minusDays(1);
        }
        return isNamed(before);
    }

    private static boolean isMonday(LocalDate day) {
        return day.getDayOfWeek() == MONDAY && switch (day.getMonth()) {
            case JANUARY, OCTOBER -> isNth(day, 2);
            case JULY, SEPTEMBER -> isNth(day, 3);
            case FEBRUARY, MARCH, APRIL, MAY, JUNE, AUGUST, NOVEMBER, DECEMBER -> false;
        };
    }

    private static boolean isNth(LocalDate monday, int nth) {
        return monday.equals(monday.with(TemporalAdjusters.dayOfWeekInMonth(nth, MONDAY)));
    }

    private static boolean isEquinox(LocalDate day) {
        return switch (day.getMonth()) {
            case MARCH -> isEquinox(day, 20.8431);
            case SEPTEMBER -> isEquinox(day, 23.2488);
            case JANUARY, FEBRUARY, APRIL, MAY, JUNE, JULY, AUGUST, OCTOBER, NOVEMBER, DECEMBER -> false;
        };
    }

    /** The usual approximation to the astronomers' dates, valid 1980 to 2099. */
    private static boolean isEquinox(LocalDate day, double in1980) {
        int years = day.getYear() - 1980;
        int leapDays = years / 4;
        return day.getDayOfMonth() == (int) (in1980 + 0.242194 * years - leapDays);
    }
}
