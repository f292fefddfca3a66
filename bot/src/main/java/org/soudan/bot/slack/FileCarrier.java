package org.soudan.bot.slack;

import com.slack.api.model.File;
import com.slack.api.model.Message;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.soudan.bot.dialogue.StoreUnavailable;
import org.soudan.bot.escalation.CaseRef;
import org.soudan.bot.escalation.DeskPlace;
import org.soudan.bot.escalation.DeskPlaces;
import org.soudan.bot.limits.Limit;
import org.soudan.bot.limits.Use;
import org.soudan.bot.outbound.Carrier;
import org.soudan.bot.outbound.Delivery;
import org.soudan.bot.outbound.Delivery.Reason;
import org.soudan.bot.outbound.Outgoing;
import org.soudan.bot.outbound.Parcel;

/**
 * Brings participants' files from their direct message into the thread of their case. All is tried from the beginning
 * until the last call, the only one that shows something; the copy is named by the outbox's id, to be found by.
 */
final class FileCarrier implements Carrier {

    /** Then the counsellors are told that it did not come. */
    private static final Duration LONG_ENOUGH = Duration.ofDays(1);

    /** As many as the heap has room for. */
    private static final int AT_ONCE = 2;

    private static final Duration SOON = Duration.ofSeconds(2);

    /** Later than this the last call, of eight seconds at most, is not begun any more. */
    private static final Duration LAST_CALL = LONGEST.minusSeconds(10);

    private static final Pattern ENDING = Pattern.compile("\\.\\w{1,8}$");

    private final SlackFiles files;
    private final DeskPlaces places;
    private final DeskHistory history;
    private final Clock clock;
    private final Semaphore room = new Semaphore(AT_ONCE);

    FileCarrier(SlackFiles files, DeskPlaces places, DeskHistory history, Clock clock) {
        this.files = files;
        this.places = places;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public boolean takes(Outgoing entry) {
        return entry.parcel() instanceof Parcel.Shown;
    }

    @Override
    public List<Use> uses(Outgoing entry) {
        return List.of(new Use(Limit.SLACK_METHODS, "files", 1));
    }

    @Override
    public Delivery send(Outgoing entry) {
        if (!room.tryAcquire()) {
            return new Delivery.Later(SOON);
        }
        try {
            return copy(entry, clock.instant());
        } catch (StoreUnavailable | IOException nothingShown) {
            return new Delivery.Later(SOON);
        } finally {
            room.release();
        }
    }

    private Delivery copy(Outgoing entry, Instant begun) throws IOException {
        if (entry.committedAt().plus(LONG_ENOUGH).isBefore(begun)) {
            return new Delivery.Refused(Reason.REJECTED);
        }
        var place = places.of(which(entry));
        return place.isEmpty() ? new Delivery.Later(SOON) : copy(entry, place.get(), begun);
    }

    private Delivery copy(Outgoing entry, DeskPlace place, Instant begun) throws IOException {
        var about = files.about(((Parcel.Shown) entry.parcel()).file());
        if (about.answer().isEmpty()) {
            return unshown(about.delivery());
        }
        var file = about.answer().get();
        var bytes = files.read(file);
        return bytes.isEmpty() ? new Delivery.Refused(Reason.REJECTED) : show(entry, place, file, bytes.get(), begun);
    }

    private Delivery show(Outgoing entry, DeskPlace place, File file, byte[] bytes, Instant begun) {
        var brought = files.bring(entry.id() + ending(file), bytes);
        if (brought.answer().isEmpty()) {
            return unshown(brought.delivery());
        }
        return clock.instant().isAfter(begun.plus(LAST_CALL))
                ? new Delivery.Later(SOON)
                : files.show(brought.answer().get(), String.valueOf(file.getName()), place).delivery();
    }

    /** By it Slack tells what can be looked at in the thread. */
    private static String ending(File file) {
        var named = ENDING.matcher(String.valueOf(file.getName()));
        return named.find() ? named.group() : "";
    }

    /** What is not known of a call that shows nothing can be tried again. */
    private static Delivery unshown(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Sent sent -> new Delivery.Later(SOON);
            case Delivery.Unknown unknown -> new Delivery.Later(SOON);
            case Delivery other -> other;
        };
    }

    @Override
    public Found lookUp(Outgoing entry) {
        try {
            return history.inThread(entry, which(entry))
                    .map(all -> all.stream().anyMatch(message -> holds(message, entry)) ? Found.SENT : Found.ABSENT)
                    .orElse(Found.UNKNOWN);
        } catch (StoreUnavailable away) {
            return Found.UNKNOWN;
        }
    }

    private static boolean holds(Message message, Outgoing entry) {
        return Stream.ofNullable(message.getFiles()).flatMap(List::stream)
                .anyMatch(file -> (file.getName() + ".").startsWith(entry.id() + "."));
    }

    private static CaseRef which(Outgoing entry) {
        return new CaseRef(entry.about(), ((Parcel.Shown) entry.parcel()).caseNumber());
    }
}
