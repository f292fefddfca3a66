package org.soudan.conversations.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.soudan.conversations.engine.Content;
import org.soudan.conversations.text.Plain;
import org.soudan.conversations.topic.Guess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the bot takes a message to be about. */
@Command(name = "classify", description = "Shows what a message is taken to be about, and what safety says.")
final class ClassifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "The message.")
    private List<String> words = List.of();

    @Option(names = "--top", paramLabel = "N", description = "How many topics to show; 5 if not given.")
    private int top = 5;

    private final Supplier<ContentSource> source;
    private final Terminal terminal;

    ClassifyCommand(Supplier<ContentSource> source, Terminal terminal) {
        this.source = source;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var content = source.get().content();
        var message = String.join(" ", words);
        var alarm = content.safety().alarm(message);
        terminal.say("safety: %s".formatted(alarm.map(a -> a.name().toLowerCase(Locale.ROOT)).orElse("no alarm")));
        content.commands()
                .read(Plain.of(message))
                .ifPresent(c -> terminal
                        .say("word that works everywhere: %s".formatted(c.name().toLowerCase(Locale.ROOT))));
        var guesses = content.topics().rank(message);
        guesses.stream().limit(top).forEach(guess -> terminal.say("%s".formatted(line(guess, content))));
        if (guesses.isEmpty()) {
            terminal.say("no topic is like this");
        }
        return 0;
    }

    private static String line(Guess guess, Content content) {
        return "%-26s %.2f  %s".formatted(guess.topic(), guess.certainty(), does(guess.certainty(), content));
    }

    /** What the bot does with so much certainty when the topic is the first of all. */
    private static String does(double certainty, Content content) {
        if (certainty >= content.limits().sure()) {
            return "sure";
        }
        return certainty >= content.limits().unsure() ? "likely: offered among three" : "unlikely: not offered";
    }
}
