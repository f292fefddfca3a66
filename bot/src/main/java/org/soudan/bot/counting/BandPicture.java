package org.soudan.bot.counting;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Cases by hours as a picture. It holds digits only, so that any font will do and it reads in every language. */
public final class BandPicture {

    private static final Logger LOG = LoggerFactory.getLogger(BandPicture.class);

    private BandPicture() {}

    /** A PNG; a count that is not told has no bar. Empty where this machine cannot draw, such as without any font. */
    public static Optional<byte[]> png(Map<String, Optional<Long>> told) {
        try {
            return Optional.of(BitmapEncoder.getBitmapBytes(chart(told), BitmapFormat.PNG));
        } catch (IOException | RuntimeException | LinkageError | InternalError cannotDraw) {
            LOG.warn("No picture can be drawn here: {}", cannotDraw.getClass().getName());
            return Optional.empty();
        }
    }

    private static CategoryChart chart(Map<String, Optional<Long>> told) {
        var chart = new CategoryChartBuilder().width(720).height(300).build();
        var style = chart.getStyler();
        style.setLegendVisible(false);
        style.setChartBackgroundColor(Color.WHITE);
        style.setPlotGridVerticalLinesVisible(false);
        style.setYAxisMin(0.0);
        style.setYAxisDecimalPattern("0");
        var bands = DayFigures.allBands();
        chart.addSeries("cases", bands, heights(bands, told));
        return chart;
    }

    private static List<Long> heights(List<String> bands, Map<String, Optional<Long>> told) {
        return bands.stream().map(band -> told.getOrDefault(band, Optional.empty()).orElse(0L)).toList();
    }
}
