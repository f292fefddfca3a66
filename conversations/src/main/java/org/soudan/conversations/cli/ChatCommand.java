package org.soudan.conversations.cli;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.soudan.conversations.session.Channel;
import org.soudan.conversations.session.Session;
import org.soudan.conversations.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Talks with the bot in the terminal. */
@Command(name = "chat", description = "Talks with the bot here, as a participant. Nothing is sent or kept.", footer = {
    "",
    "In the chat: a number presses a button; /wait 25h and /at 2026-12-24T23:30 move the clock, which stands",
    "still otherwise; /quit ends."
})
final class ChatCommand implements Callable<Integer> {

    static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    @Option(names = "--channel", paramLabel = "CHANNEL", description = "sms or slack; sms if not given.")
    private Channel channel = Channel.SMS;

    @Option(names = "--language", paramLabel = "LANGUAGE", description = "en or ja, as if asked for; else what is written decides.")
    private Optional<Language> language = Optional.empty();

    @Option(names = "--at", paramLabel = "TIME", description = "When it begins, in Japan: 2026-12-24T23:30; else now.")
    private Optional<String> at = Optional.empty();

    private final Supplier<ContentSource> source;
    private final Terminal terminal;
    private final InstantSource clock;

    ChatCommand(Supplier<ContentSource> source, Terminal terminal, InstantSource clock) {
        this.source = source;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        var begins = at.map(ChatCommand::time).orElseGet(clock::instant);
        var fresh = Session.fresh();
        var session = language.map(spoken -> fresh.with(fresh.profile().choosing(spoken))).orElse(fresh);
        new Chat(source.get().content(), terminal, channel, session, begins).run();
        return 0;
    }

    /** A time in Japan. */
    static Instant time(String text) {
        try {
            return LocalDateTime.parse(text).atZone(JAPAN).toInstant();
        } catch (DateTimeException noTime) {
            throw new Unusable("\"" + text + "\" is no time; write it such as 2026-12-24T23:30.");
        }
    }
}
