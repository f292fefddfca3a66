package org.soudan.conversations.codec;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.transcript.Act;
import org.soudan.conversations.transcript.Exchange;
import org.soudan.conversations.transcript.Outcome.Seen;
import org.soudan.conversations.transcript.Transcript;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** A recorded conversation as its author writes it. */
public final class TranscriptFile {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    @JsonInclude(NON_EMPTY)
    record File(
            @Nullable String channel,
            @Nullable Boolean brief,
            @Nullable String begins,
            @Nullable List<@Nullable TurnFile> turns) {}

    /**
     * One turn.
     *
     * @param they what the participant writes
     * @param press the label of the button they press, from those offered last
     * @param counsellor what a counsellor does: {@code claims}, {@code resolves}, or words to say
     * @param reminder the event whose time comes: the clock goes on until there is something to say of it
     * @param later how long passes before it, ISO 8601
     * @param bot the reply
     * @param offers the labels of its choices
     * @param desk what the counsellors see
     * @param leads where the conversation then is, in a brief transcript, which tells neither the reply nor its choices
     */
    @JsonInclude(NON_EMPTY)
    record TurnFile(
            @Nullable String they,
            @Nullable String press,
            @Nullable String counsellor,
            @Nullable String reminder,
            @Nullable String later,
            @Nullable String bot,
            @Nullable List<String> offers,
            @Nullable List<String> desk,
            @Nullable String leads) {}

    /** What editors complete by, from the folder of the project's transcripts. */
    static final String SCHEMA = """
            # yaml-language-server: $schema=../../../main/resources/org/soudan/content/schema/transcript.json
            """;

    private static final YAMLMapper WRITER = YAMLMapper.builder()
            .enable(YAMLWriteFeature.LITERAL_BLOCK_STYLE)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .build();

    private TranscriptFile() {}

    /**
     * Reads a transcript.
     *
     * @throws ContentFault naming the file and the turn that cannot be read
     */
    public static Transcript read(String name, String yaml) {
        var file = YamlFile.read(name, yaml, File.class);
        if (file == null || file.channel == null || file.turns == null) {
            throw new ContentFault(name + ": a transcript has a channel (SLACK or SMS) and turns");
        }
        var exchanges = new ArrayList<Exchange>();
        for (var turn : file.turns) {
            exchanges.add(exchange(name + ", turn " + (exchanges.size() + 1), turn));
        }
        var begins = Optional.ofNullable(file.begins).map(time -> instant(name, time));
        return new Transcript(channel(name, file.channel), Boolean.TRUE.equals(file.brief), begins,
                List.copyOf(exchanges));
    }

    public static String write(Transcript transcript) {
        var begins = transcript.begins().map(time -> LocalDateTime.ofInstant(time, JAPAN).toString());
        var turns = transcript.exchanges().stream().<@Nullable TurnFile>map(TranscriptFile::turn).toList();
        return SCHEMA + WRITER.writeValueAsString(
                new File(transcript.channel().name(), transcript.brief() ? true : null, begins.orElse(null), turns));
    }

    private static Channel channel(String name, String channel) {
        return Stream.of(Channel.values())
                .filter(known -> known.name().equals(channel.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ContentFault(name + ": channel is SLACK or SMS"));
    }

    private static Instant instant(String name, String time) {
        try {
            return LocalDateTime.parse(time).atZone(JAPAN).toInstant();
        } catch (DateTimeException noTime) {
            throw new ContentFault(name + ": begins is a time in Japan such as 2026-12-24T23:30");
        }
    }

    private static Exchange exchange(String where, @Nullable TurnFile turn) {
        if (turn == null || Stream.of(turn.they, turn.press, turn.counsellor, turn.reminder).filter(t -> t != null)
                .count() != 1) {
            throw new ContentFault(where + ": a turn has one of they, press, counsellor and reminder");
        }
        var seen = new Seen(Optional.ofNullable(turn.bot), all(turn.offers), all(turn.desk),
                Optional.ofNullable(turn.leads));
        return new Exchange(later(where, turn.later), act(turn), seen);
    }

    private static Act act(TurnFile turn) {
        if (turn.they != null) {
            return new Act.Writes(turn.they);
        }
        if (turn.press != null) {
            return new Act.Presses(turn.press);
        }
        if (turn.reminder != null) {
            return new Act.Reminds(turn.reminder);
        }
        var does = turn.counsellor == null ? "" : turn.counsellor;
        return switch (does) {
            case "claims" -> new Act.Claims();
            case "resolves" -> new Act.Resolves();
            default -> new Act.Tells(does);
        };
    }

    private static Duration later(String where, @Nullable String later) {
        try {
            return later == null ? Duration.ZERO : Duration.parse(later);
        } catch (DateTimeException noDuration) {
            throw new ContentFault(where + ": later is a length of time such as PT30M, PT25H or P2D");
        }
    }

    private static List<String> all(@Nullable List<String> lines) {
        return lines == null ? List.of() : lines;
    }

    private static TurnFile turn(Exchange exchange) {
        return switch (exchange.act()) {
            case Act.Writes(var words) -> turn(words, null, null, null, exchange);
            case Act.Presses(var label) -> turn(null, label, null, null, exchange);
            case Act.Claims() -> turn(null, null, "claims", null, exchange);
            case Act.Resolves() -> turn(null, null, "resolves", null, exchange);
            case Act.Tells(var words) -> turn(null, null, words, null, exchange);
            case Act.Reminds(var event) -> turn(null, null, null, event, exchange);
        };
    }

    private static TurnFile turn(
            @Nullable String they, @Nullable String press, @Nullable String counsellor, @Nullable String reminder,
            Exchange exchange) {
        var later = exchange.later().isZero() ? null : exchange.later().toString();
        var seen = exchange.seen();
        return new TurnFile(
                they,
                press,
                counsellor,
                reminder,
                later,
                seen.bot().orElse(null),
                seen.offers(),
                seen.desk(),
                seen.leads().orElse(null));
    }
}
