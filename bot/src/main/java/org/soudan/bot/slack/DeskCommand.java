package org.soudan.bot.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.response.Response;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.soudan.bot.access.Access;
import org.soudan.bot.access.Operation;
import org.soudan.bot.access.TrailUnavailable;
import org.soudan.bot.access.Verification;
import org.soudan.bot.dialogue.StoreUnavailable;
import org.soudan.bot.escalation.Desk;
import org.soudan.bot.escalation.DeskOverview;
import org.soudan.bot.escalation.DeskTexts;
import org.soudan.bot.escalation.NextCase;
import org.soudan.bot.escalation.Queue;
import org.soudan.bot.identity.Identities;
import org.soudan.conversations.engine.Phrase;

/** The desk's slash command. Only who typed it sees the answer. */
final class DeskCommand {

    private static final int SHOWN = 10;

    private final Desk desk;
    private final NextCase next;
    private final Queue queue;
    private final Access access;
    private final Verification trail;
    private final DeskOverview overview;
    private final DeskTexts texts;
    private final SlackPeople people;
    private final Identities identities;
    private final String deskChannel;
    private final Clock clock;

    DeskCommand(
            Desk desk,
            NextCase next,
            Queue queue,
            Access access,
            Verification trail,
            DeskOverview overview,
            DeskTexts texts,
            SlackPeople people,
            Identities identities,
            String deskChannel,
            Clock clock) {
        this.desk = desk;
        this.next = next;
        this.queue = queue;
        this.access = access;
        this.trail = trail;
        this.overview = overview;
        this.texts = texts;
        this.people = people;
        this.identities = identities;
        this.deskChannel = deskChannel;
        this.clock = clock;
    }

    Response typed(SlashCommandPayload payload) {
        try {
            return answer(words(payload, payload.getText() == null ? "" : payload.getText()));
        } catch (StoreUnavailable | TrailUnavailable away) {
            return answer(texts.note(Phrase.DESK_NOT_TAKEN));
        }
    }

    private String words(SlashCommandPayload payload, String typed) {
        return switch (typed.strip().toLowerCase(Locale.ROOT)) {
            case "next" -> permitted(payload, Operation.NEXT, () -> next(payload));
            case "queue" -> permitted(payload, Operation.QUEUE, () -> texts.queue(queue.now(SHOWN), clock.instant()));
            case "mine" -> permitted(payload, Operation.MINE, () -> mine(payload.getUserId()));
            case "load" -> permitted(payload, Operation.LOAD, this::load);
            case "trail" -> permitted(payload, Operation.TRAIL, () -> texts.verdict(trail.verify(Map.of())));
            case "away" -> permitted(payload, Operation.AWAY, () -> away(payload.getUserId()));
            case "back" -> permitted(payload, Operation.AWAY, () -> back(payload.getUserId()));
            default -> texts.note(Phrase.DESK_HELP);
        };
    }

    /** A slash command can be typed anywhere, so being in the desk's channel counts only there. */
    private String permitted(SlashCommandPayload payload, Operation operation, Supplier<String> words) {
        boolean here = deskChannel.equals(payload.getChannelId());
        var user = payload.getUserId();
        return (here ? access.may(user, operation) : access.mayAnywhere(user, operation))
                ? words.get()
                : texts.note(Phrase.DESK_NOT_ALLOWED);
    }

    private String load() {
        var lines = queue.loads().entrySet().stream()
                .map(has -> texts.load(people.counsellor(has.getKey()).name(), has.getValue())).sorted()
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? texts.note(Phrase.DESK_LOAD_NONE) : lines;
    }

    private String next(SlashCommandPayload payload) {
        var id = identities.name("slack", payload.getTeamId() + "/" + payload.getTriggerId());
        return texts.next(next.next(people.counsellor(payload.getUserId()), id));
    }

    private String away(String user) {
        return texts.say(Phrase.DESK_AWAY, Map.of("count", desk.leave(people.counsellor(user))));
    }

    private String back(String user) {
        desk.back(people.counsellor(user));
        return texts.note(Phrase.DESK_BACK);
    }

    private String mine(String user) {
        var cards = overview.cards(user, texts);
        return cards.isEmpty() ? texts.note(Phrase.DESK_MINE_NONE) : String.join("\n\n", cards);
    }

    private static Response answer(String words) {
        return Response.json(200, Map.of("response_type", "ephemeral", "text", SlackText.escaped(words)));
    }
}
