package org.soudan.bot.simulation;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.soudan.conversations.flow.Severity;

/** {@code ops/bench queue}: two loads under three orders, as tables and as a picture. */
final class Simulation {

    private static final int SEEDS = 20;

    /** Zero cannot be drawn on a logarithmic axis. */
    private static final double LEAST_MINUTES = 0.1;

    /** The day shows what nine of ten waited at most, the week what the last one did. */
    private static final List<String> GROUPS = List.of("tenfold day, crisis: 90 %", "urgent: 90 %", "normal: 90 %",
            "grave week, normal: longest");

    private Simulation() {}

    /** Writes the picture where the argument says. */
    public static void main(String[] arguments) throws IOException {
        System.out.println("Minutes until a case is claimed (median / 90 % / longest), seeds 1 to " + SEEDS
                + " together.\n");
        table("One day with 600 cases", Load.TENFOLD_DAY);
        table("A week with 560 cases a day, 85 % of them urgent", Load.GRAVE_WEEK);
        BitmapEncoder.saveBitmap(picture(), Path.of(arguments[0]).toString(), BitmapFormat.PNG);
    }

    private static void table(String title, Load load) {
        System.out.println("| " + title + " | crisis | urgent | normal |\n| --- | --- | --- | --- |");
        for (var order : Order.values()) {
            var cells = Stream.of(Severity.values()).map(severity -> cell(Waits.of(load, order, severity, SEEDS)));
            System.out.println("| " + order.label() + " | " + String.join(" | ", cells.toList()) + " |");
        }
        System.out.println();
    }

    private static String cell(Waits waits) {
        return String.format(Locale.ROOT, "%.1f / %.1f / %.0f", minutes(waits, 0.5), minutes(waits, 0.9),
                minutes(waits, 1));
    }

    private static double minutes(Waits waits, double part) {
        return waits.atMost(part).toSeconds() / 60.0;
    }

    private static CategoryChart picture() {
        var chart = new CategoryChartBuilder().width(900).height(420).title("Minutes until a case is claimed")
                .yAxisTitle("minutes").build();
        var style = chart.getStyler();
        style.setYAxisLogarithmic(true);
        style.setYAxisMin(LEAST_MINUTES);
        style.setPlotGridVerticalLinesVisible(false);
        style.setChartBackgroundColor(Color.WHITE);
        for (var order : Order.values()) {
            chart.addSeries(order.label(), GROUPS, heights(order));
        }
        return chart;
    }

    private static List<Double> heights(Order order) {
        var day = Stream.of(Severity.values()).map(severity -> Waits.of(Load.TENFOLD_DAY, order, severity, SEEDS))
                .map(waits -> minutes(waits, 0.9));
        var week = minutes(Waits.of(Load.GRAVE_WEEK, order, Severity.NORMAL, SEEDS), 1);
        return Stream.concat(day, Stream.of(week)).map(minutes -> Math.max(LEAST_MINUTES, minutes)).toList();
    }
}
