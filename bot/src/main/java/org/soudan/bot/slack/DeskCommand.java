package org.soudan.bot.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.response.Response;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.soudan.bot.dialogue.StoreUnavailable;
import org.soudan.bot.escalation.Desk;
import org.soudan.bot.escalation.DeskSettings;
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
    private final DeskSettings settings;
    private final DeskTexts texts;
    private final SlackPeople people;
    private final Identities identities;
    private final String deskChannel;
    private final Clock clock;

    DeskCommand(
            Desk desk,
            NextCase next,
            Queue queue,
            DeskSettings settings,
            DeskTexts texts,
            SlackPeople people,
            Identities identities,
            String deskChannel,
            Clock clock) {
        this.desk = desk;
        this.next = next;
        this.queue = queue;
        this.settings = settings;
        this.texts = texts;
        this.people = people;
        this.identities = identities;
        this.deskChannel = deskChannel;
        this.clock = clock;
    }

    /** A slash command can be typed anywhere, so being in the desk's channel counts only there. */
    Response typed(SlashCommandPayload payload) {
        boolean listed = settings.isListed(payload.getUserId());
        boolean here = deskChannel.equals(payload.getChannelId()) && settings.mayWork(payload.getUserId());
        return listed || here ? answered(payload) : answer(texts.note(Phrase.DESK_NOT_ALLOWED));
    }

    private Response answered(SlashCommandPayload payload) {
        try {
            return answer(words(payload, payload.getText() == null ? "" : payload.getText()));
        } catch (StoreUnavailable away) {
            return answer(texts.note(Phrase.DESK_NOT_TAKEN));
        }
    }

    private String words(SlashCommandPayload payload, String typed) {
        return switch (typed.strip().toLowerCase(Locale.ROOT)) {
            case "next" -> next(payload);
            case "queue" -> texts.queue(queue.now(SHOWN), clock.instant());
            case "mine" -> mine(payload.getUserId());
            case "away" -> away(payload.getUserId());
            case "back" -> back(payload.getUserId());
            default -> texts.note(Phrase.DESK_HELP);
        };
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
        var cards = queue.heldBy(user).stream()
                .flatMap(which -> desk.open(which).map(open -> texts.card(which.who(), open)).stream())
                .collect(Collectors.joining("\n\n"));
        return cards.isEmpty() ? texts.note(Phrase.DESK_MINE_NONE) : cards;
    }

    private static Response answer(String words) {
        return Response.json(200, Map.of("response_type", "ephemeral", "text", SlackText.escaped(words)));
    }
}
