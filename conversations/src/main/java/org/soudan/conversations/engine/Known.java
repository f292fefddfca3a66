package org.soudan.conversations.engine;

import static java.time.temporal.ChronoUnit.YEARS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.soudan.conversations.calendar.Calendar;
import org.soudan.conversations.calendar.Japan;
import org.soudan.conversations.session.Session;

/**
 * What routes decide by, asked by name: the values kept, and what follows from them, from the message and from the time.
 *
 * <ul>
 * <li>{@code channel}: {@code slack} or {@code sms}
 * <li>{@code language}: {@code en} or {@code ja}
 * <li>{@code year}: the year on the Programme, from 1, as {@code profile.arrival} (a day) tells
 * <li>{@code arrived}: {@code yes}, or {@code no} when that day is still to come
 * <li>{@code event.ID}: {@code unannounced}, {@code ahead}, {@code open} or {@code over}, as the calendar tells
 * </ul>
 */
record Known(Calendar calendar, Session session, String flow, Message message, Instant now) {

    private static final String EVENT = "event.";

    /** Empty text when nothing is known. */
    String value(String name) {
        return switch (name) {
            case "channel" -> message.channel().name().toLowerCase(Locale.ROOT);
            case "language" -> session.profile().language().name().toLowerCase(Locale.ROOT);
            case "year" -> arrival().filter(this::isPast).map(day -> YEARS.between(day, today()) + 1 + "").orElse("");
            case "arrived" -> arrival().map(day -> isPast(day) ? "yes" : "no").orElse("");
            default -> name.startsWith(EVENT) ? event(name) : Values.find(session, flow, name).orElse("");
        };
    }

    private String event(String name) {
        return calendar.event(name.substring(EVENT.length()))
                .map(event -> Calendar.state(event, now).word())
                .orElse("");
    }

    private Optional<LocalDate> arrival() {
        return Values.find(session, flow, "profile.arrival").map(LocalDate::parse);
    }

    private boolean isPast(LocalDate day) {
        return !day.isAfter(today());
    }

    private LocalDate today() {
        return Japan.at(now).toLocalDate();
    }
}
