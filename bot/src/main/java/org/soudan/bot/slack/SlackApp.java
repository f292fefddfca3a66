package org.soudan.bot.slack;

import com.slack.api.Slack;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.soudan.bot.content.CurrentContent;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.text.Language;

/**
 * What Slack tells, handed to whom it concerns. Edits, joins, deletions and the messages of bots are not messages; Bolt
 * answers everything that nobody here listens to.
 */
final class SlackApp {

    private final SlackParticipants participants;
    private final SlackDesk desk;
    private final SlackHome home;
    private final SlackSelf self;
    private final CurrentContent content;
    private final String deskChannel;

    SlackApp(
            SlackParticipants participants,
            SlackDesk desk,
            SlackHome home,
            SlackSelf self,
            CurrentContent content,
            String deskChannel) {
        this.participants = participants;
        this.desk = desk;
        this.home = home;
        this.self = self;
        this.content = content;
        this.deskChannel = deskChannel;
    }

    /** Without Bolt's own middleware: it would call Slack on each message's way, and its check of signatures is weak. */
    App bolt(Slack slack, String botToken) {
        var config = AppConfig.builder().slack(slack).singleTeamBotToken(botToken).build();
        config.setAllEventsApiAutoAckEnabled(true);
        var app = new App(config, slack, new ArrayList<>());
        app.event(MessageEvent.class, (payload, context) -> {
            var event = payload.getEvent();
            return event.getSubtype() != null || event.getBotId() != null
                    ? Response.ok()
                    : taken(payload.getTeamId(), new Written(event.getChannel(), event.getTs(), event.getThreadTs(),
                            event.getUser(), event.getText(), false));
        });
        app.event(MessageFileShareEvent.class, (payload, context) -> {
            var event = payload.getEvent();
            return taken(payload.getTeamId(), new Written(event.getChannel(), event.getTs(), event.getThreadTs(),
                    event.getUser(), event.getText(), true));
        });
        app.event(MessageThreadBroadcastEvent.class, (payload, context) -> {
            var event = payload.getEvent();
            return taken(payload.getTeamId(), new Written(event.getChannel(), event.getTs(), event.getThreadTs(),
                    event.getUser(), event.getText(), false));
        });
        app.event(AppHomeOpenedEvent.class, (payload, context) -> {
            home.show(payload.getEvent().getUser());
            return Response.ok();
        });
        app.command("/jet", (request, context) -> command(request.getPayload()));
        app.blockAction(Pattern.compile(".*"), (request, context) -> pressed(request));
        return app;
    }

    /** A message as Slack tells of it, whatever kind of event it came in. */
    private record Written(
            String channel,
            String ts,
            @Nullable String thread,
            @Nullable String user,
            @Nullable String text,
            boolean hasMedia) {}

    /** Bolt takes any answer but 200 for "nobody listened", and then acknowledges the event by itself. */
    private Response taken(String team, Written message) {
        var response = wrote(team, message);
        if (response.getStatusCode() != 200) {
            throw new NotTaken();
        }
        return response;
    }

    private Response wrote(String team, Written message) {
        var identity = team + "/" + message.channel() + "/" + message.ts();
        var text = message.text() == null ? "" : message.text();
        if (message.user() == null || self.is(message.user())) {
            return Response.ok();
        }
        if (message.channel().equals(deskChannel)) {
            return message.thread() == null
                    ? Response.ok()
                    : desk.wrote(new SlackDesk.Act(identity, message.channel(), message.user()), message.thread(),
                            text);
        }
        return message.channel().startsWith("D")
                ? participants.wrote(identity, message.user(), text, message.hasMedia())
                : Response.ok();
    }

    private Response command(SlashCommandPayload payload) {
        var text = payload.getText() == null || payload.getText().isBlank() ? "menu" : payload.getText();
        var identity = payload.getTeamId() + "/" + payload.getTriggerId();
        var taken = participants.wrote(identity, payload.getUserId(), text, false);
        return taken.getStatusCode() == 200
                ? Response.json(200,
                        Map.of("text", content.now().say(Phrase.ANSWERED_IN_DM, Language.of(text), Map.of())))
                : taken;
    }

    private Response pressed(BlockActionRequest request) {
        var payload = request.getPayload();
        if (payload.getActions() == null || payload.getActions().isEmpty() || payload.getUser() == null) {
            return Response.ok();
        }
        var action = payload.getActions().getFirst();
        var identity = payload.getUser().getId() + "/" + action.getActionId() + "/" + action.getActionTs();
        var value = action.getValue() == null ? "" : action.getValue();
        if (!action.getActionId().startsWith("desk.")) {
            return participants.pressed(identity, payload.getUser().getId(), value);
        }
        var channel = payload.getChannel() == null ? deskChannel : payload.getChannel().getId();
        var thread = payload.getMessage() == null ? null : payload.getMessage().getTs();
        return channel.equals(deskChannel)
                ? desk.pressed(new SlackDesk.Act(identity, channel, payload.getUser().getId()), action.getActionId(),
                        value, thread)
                : Response.ok();
    }
}
