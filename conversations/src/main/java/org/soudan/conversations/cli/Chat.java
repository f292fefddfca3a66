package org.soudan.conversations.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.soudan.conversations.engine.Choice;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.engine.Effect;
import org.soudan.conversations.engine.Engine;
import org.soudan.conversations.engine.Message;
import org.soudan.conversations.engine.SmsReply;
import org.soudan.conversations.engine.Turn;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Session;
import org.soudan.conversations.text.SmsText;
import org.soudan.conversations.transcript.Watching;

/** One chat in the terminal. Its clock stands still but for what the author says. */
final class Chat {

    private static final Pattern WAIT = Pattern.compile("(\\d{1,5})\\s*([mhd])");

    private final Content content;
    private final Engine engine;
    private final Terminal terminal;
    private final Channel channel;
    private Session session;
    private Instant now;
    private List<Choice> offered = List.of();

    Chat(Content content, Terminal terminal, Channel channel, Session session, Instant now) {
        this.content = content;
        this.engine = new Engine(content);
        this.terminal = terminal;
        this.channel = channel;
        this.session = session;
        this.now = now;
    }

    /** Until {@code /quit} or the end of the input. */
    void run() throws IOException {
        sayTime();
        for (var line = read(); line.isPresent(); line = read()) {
            try {
                take(line.get());
            } catch (Unusable order) {
                terminal.say(String.valueOf(order.getMessage()));
            }
        }
    }

    private Optional<String> read() throws IOException {
        terminal.out().print("> ");
        terminal.out().flush();
        return Optional.ofNullable(terminal.in().readLine()).filter(line -> !line.strip().equals("/quit"));
    }

    private void take(String line) {
        if (line.startsWith("/")) {
            moveClock(line.strip());
        } else {
            show(engine.step(session, message(line), now));
        }
    }

    private void moveClock(String order) {
        if (order.startsWith("/wait ")) {
            now = now.plus(length(order.substring("/wait ".length()).strip()));
        } else if (order.startsWith("/at ")) {
            now = ChatCommand.time(order.substring("/at ".length()).strip());
        } else {
            throw new Unusable("Write /wait 25h, /at 2026-12-24T23:30 or /quit.");
        }
        sayTime();
    }

    private static Duration length(String text) {
        var wait = WAIT.matcher(text);
        if (!wait.matches()) {
            throw new Unusable("\"" + text + "\" is no length of time; write it such as 30m, 25h or 2d.");
        }
        int many = Integer.parseInt(wait.group(1));
        return switch (wait.group(2)) {
            case "m" -> Duration.ofMinutes(many);
            case "h" -> Duration.ofHours(many);
            default -> Duration.ofDays(many);
        };
    }

    private void sayTime() {
        terminal.say("(It is %s in Japan.)".formatted(LocalDateTime.ofInstant(now, ChatCommand.JAPAN)));
    }

    /** By SMS a number is words; where there are buttons it presses one. */
    private Message message(String line) {
        var number = line.strip();
        boolean presses = channel == Channel.SLACK && number.matches("[1-9]\\d?");
        return presses && Integer.parseInt(number) <= offered.size()
                ? Message.pressed(channel, offered.get(Integer.parseInt(number) - 1).id())
                : Message.words(channel, line);
    }

    private void show(Turn turn) {
        session = turn.session();
        Watching.replies(turn).forEach(this::show);
        Watching.desk(turn, content).forEach(line -> terminal.say("  (desk) " + line));
    }

    private void show(Effect.Reply reply) {
        offered = reply.choices();
        switch (channel) {
            case SMS -> sms(SmsReply.of(reply.text(), reply.choices()));
            case SLACK -> slack(reply);
        }
    }

    private void sms(String body) {
        terminal.say(body);
        int segments = SmsText.segments(body);
        terminal.say("  (SMS, %d %s, %s)".formatted(segments, segments == 1 ? "segment" : "segments",
                SmsText.isGsm(body) ? "GSM-7" : "UCS-2"));
    }

    private void slack(Effect.Reply reply) {
        terminal.say(reply.text());
        for (int n = 0; n < reply.choices().size(); n++) {
            terminal.say("  [%d] %s".formatted(n + 1, reply.choices().get(n).label()));
        }
    }
}
