package org.soudan.bot.slack;

import com.slack.api.Slack;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageDeletedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soudan.bot.content.CurrentContent;
import org.soudan.bot.dialogue.StoreUnavailable;
import org.soudan.conversations.engine.Phrase;
import org.soudan.conversations.text.Language;

/**
 * What Slack tells, handed to whom it concerns. Edits, joins, deletions and the messages of bots are not messages; Bolt
 * answers everything that nobody here listens to.
 */
final class SlackApp {

    private final SlackParticipants participants;
    private final SlackDesk desk;
    private final DeskReading reading;
    private final DeskCommand command;
    private final DeskDoor door;
    private final SlackHome home;
    private final SlackSelf self;
    private final CurrentContent content;
    private final String deskChannel;

    SlackApp(
            SlackParticipants participants,
            SlackDesk desk,
            DeskReading reading,
            DeskCommand command,
            DeskDoor door,
            SlackHome home,
            SlackSelf self,
            CurrentContent content,
            String deskChannel) {
        this.participants = participants;
        this.desk = desk;
        this.reading = reading;
        this.command = command;
        this.door = door;
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
                            event.getUser(), event.getText(), List.of()));
        });
        app.event(MessageFileShareEvent.class, (payload, context) -> {
            var event = payload.getEvent();
            return taken(payload.getTeamId(), new Written(event.getChannel(), event.getTs(), event.getThreadTs(),
                    event.getUser(), event.getText(), files(event)));
        });
        app.event(MessageThreadBroadcastEvent.class, (payload, context) -> {
            var event = payload.getEvent();
            return taken(payload.getTeamId(), new Written(event.getChannel(), event.getTs(), event.getThreadTs(),
                    event.getUser(), event.getText(), List.of()));
        });
        app.event(MessageChangedEvent.class, (payload, context) -> edited(payload.getTeamId(), payload.getEvent()));
        app.event(MessageDeletedEvent.class, (payload, context) -> deleted(payload.getTeamId(), payload.getEvent()));
        app.event(AppHomeOpenedEvent.class, (payload, context) -> {
            home.show(payload.getEvent().getUser());
            return Response.ok();
        });
        app.event(MemberJoinedChannelEvent.class, (payload, context) -> {
            var event = payload.getEvent();
            return event.getChannel().equals(deskChannel) ? door.entered(event.getUser()) : Response.ok();
        });
        app.command("/jet", (request, context) -> command(request.getPayload()));
        app.command("/jet-desk", (request, context) -> command.typed(request.getPayload()));
        app.viewSubmission(Pattern.compile("desk\\..*"), (request, context) -> submitted(request.getPayload()));
        app.blockAction(Pattern.compile(".*"), (request, context) -> pressed(request));
        return app;
    }

    private static List<String> files(MessageFileShareEvent event) {
        return Stream.ofNullable(event.getFiles()).flatMap(List::stream)
                .flatMap(file -> Stream.ofNullable(file.getId())).toList();
    }

    /** A message as Slack tells of it, whatever kind of event it came in. */
    private record Written(
            String channel,
            String ts,
            @Nullable String thread,
            @Nullable String user,
            @Nullable String text,
            List<String> files) {}

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
                    : desk.wrote(
                            new SlackDesk.Act(identity, message.channel(), message.user(), message.thread()), text,
                            !message.files().isEmpty());
        }
        return message.channel().startsWith("D")
                ? participants.wrote(identity, message.user(), text, message.files())
                : Response.ok();
    }

    private Response command(SlashCommandPayload payload) {
        var text = payload.getText() == null || payload.getText().isBlank() ? "menu" : payload.getText();
        var identity = payload.getTeamId() + "/" + payload.getTriggerId();
        var taken = participants.wrote(identity, payload.getUserId(), text, List.of());
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
                ? desk.pressed(new SlackDesk.Act(identity, channel, payload.getUser().getId(), thread),
                        action.getActionId(), value, payload.getTriggerId() == null ? "" : payload.getTriggerId())
                : Response.ok();
    }

    /** Slack tells of a change also when it only unfolds a link; the time of the last edit is the same then. */
    private Response edited(String team, MessageChangedEvent event) {
        var now = event.getMessage();
        boolean byHand = now != null && now.getEdited() != null && now.getUser() != null && now.getBotId() == null
                && now.getThreadTs() != null && !now.getThreadTs().equals(now.getTs());
        if (!byHand || self.is(now.getUser()) || !event.getChannel().equals(deskChannel)) {
            return Response.ok();
        }
        var identity = team + "/" + deskChannel + "/" + now.getTs() + "/" + now.getEdited().getTs();
        return again(() -> desk.edited(
                new SlackDesk.Act(identity, deskChannel, now.getUser(), now.getThreadTs())));
    }

    private Response deleted(String team, MessageDeletedEvent event) {
        var before = event.getPreviousMessage();
        boolean written = before != null && before.getUser() != null && before.getBotId() == null
                && before.getThreadTs() != null && !before.getThreadTs().equals(before.getTs());
        if (!written || self.is(before.getUser()) || !event.getChannel().equals(deskChannel)) {
            return Response.ok();
        }
        var identity = team + "/" + deskChannel + "/" + before.getTs() + "/deleted";
        return again(() -> desk.deleted(
                new SlackDesk.Act(identity, deskChannel, before.getUser(), before.getThreadTs()),
                text(before.getText())));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Response again(Supplier<Response> act) {
        try {
            return act.get();
        } catch (StoreUnavailable away) {
            throw new NotTaken();
        }
    }

    private Response submitted(ViewSubmissionPayload payload) {
        var view = payload.getView();
        return switch (reading.read(view)) {
            case DeskReading.Result.Foreign foreign -> Response.ok();
            case DeskReading.Result.Wrong(var parts) -> Response.json(200,
                    Map.of("response_action", "errors", "errors", desk.inWords(parts)));
            case DeskReading.Result.Right(var filled) -> desk.submitted(
                    new SlackDesk.Act("view/" + view.getId(), deskChannel, payload.getUser().getId(), null), filled);
        };
    }
}
