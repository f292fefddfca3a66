package org.soudan.bot.outbound;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soudan.bot.outbound.Delivery.Reason;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a provider's error codes mean for a delivery, read from {@code failures/PROVIDER.yaml}. A code that does not stand
 * there is final: trying again what nobody understands may send it twice.
 */
public final class Failures {

    /** What is to be done. */
    public enum Means {
        /** It was certainly not sent, and can be a little later. */
        RETRY,
        /** It was certainly not sent, and can be as soon as the operator has mended something. */
        OPERATOR,
        /** It was certainly not sent, because we ask too often. */
        SLOWER,
        /** It may have been sent. */
        UNKNOWN,
        /** It never will be sent. */
        STOP
    }

    /**
     * One row.
     *
     * @param why the reason of a {@link Means#STOP}
     * @param desk what it means for the desk's channel, where that is something else: the operator can mend a channel
     * @param source the page that says so
     */
    public record Row(String code, Means means, Optional<Reason> why, Optional<Means> desk, String source) {}

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration OPERATOR = Duration.ofSeconds(30);

    private final String provider;
    private final Map<String, Row> rows;

    private Failures(String provider, List<Row> rows) {
        this.provider = provider;
        this.rows = rows.stream().collect(toUnmodifiableMap(Row::code, row -> row));
    }

    /** The table of a provider that there is a file for. */
    public static Failures of(String provider) {
        try (var file = Failures.class.getResourceAsStream("/failures/" + provider + ".yaml")) {
            if (file == null) {
                throw new IllegalStateException("there is no table of failures for this provider");
            }
            var mapper = YAMLMapper.builder().enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
                    .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE).build();
            return new Failures(provider, List.of(mapper.readValue(file, Row[].class)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All rows. */
    public List<Row> rows() {
        return List.copyOf(rows.values());
    }

    public Optional<Delivery> known(String code) {
        return Optional.ofNullable(rows.get(code)).map(row -> delivery(row.means(), row));
    }

    /** What the code means for something that goes to a participant. */
    public Delivery toParticipant(String code) {
        return known(code).orElseGet(() -> unknown(code));
    }

    /** What the code means for something that goes to the desk. */
    public Delivery toDesk(String code) {
        return Optional.ofNullable(rows.get(code))
                .map(row -> delivery(row.desk().orElse(row.means()), row))
                .orElseGet(() -> unknown(code));
    }

    private static Delivery delivery(Means means, Row row) {
        return switch (means) {
            case RETRY -> new Delivery.Later(SOON);
            case OPERATOR -> new Delivery.Later(OPERATOR);
            case SLOWER -> new Delivery.TooMany(SOON);
            case UNKNOWN -> new Delivery.Unknown();
            case STOP -> new Delivery.Refused(row.why().orElse(Reason.REJECTED));
        };
    }

    /** Providers' codes are words or numbers; what is none is not shown, because it could be anything. */
    private Delivery unknown(String code) {
        var shown = code.matches("[a-z0-9_]{1,60}") ? code : "that cannot be shown";
        LOG.warn("An error of {} stands in no table, and is taken as final: {}", provider, shown);
        return new Delivery.Refused(Reason.REJECTED);
    }
}
