package org.soudan.conversations.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.soudan.conversations.codec.ContentFault;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command of those who write what Soudan says. */
@Command(name = "soudan", description = "For those who write what Soudan says.", synopsisSubcommandLabel = "COMMAND", footer = {
    "", "See 'soudan COMMAND --help'. Exit code: 0 all is well, 1 a fault in the content, 2 a wrong command."})
final class Soudan {

    private static final OptionSpec HELP = OptionSpec.builder("-h", "--help")
            .type(boolean.class)
            .usageHelp(true)
            .scopeType(ScopeType.INHERIT)
            .description("Show this help.")
            .build();

    @Option(names = "--content", paramLabel = "DIR", scope = ScopeType.INHERIT, description = "A folder of content in place of the project's.")
    private Optional<Path> folder = Optional.empty();

    private Soudan() {}

    /**
     * The whole command.
     *
     * @param sources the content of a folder, or of the project when no folder is named
     * @param project the folder of the project, where the recorded transcripts lie
     * @param clock what time a chat begins at when nothing else is said
     */
    static CommandLine command(
            Function<Optional<Path>, ContentSource> sources, Terminal terminal, Path project, InstantSource clock) {
        var soudan = new Soudan();
        Supplier<ContentSource> source = () -> sources.apply(soudan.folder);
        var command = new CommandLine(soudan)
                .addSubcommand(new CheckCommand(source, terminal))
                .addSubcommand(new TestCommand(source, terminal, project))
                .addSubcommand(new DrawCommand(source, terminal))
                .addSubcommand(new ChatCommand(source, terminal, clock))
                .addSubcommand(new ClassifyCommand(source, terminal))
                .addSubcommand(new EvaluateCommand(source, terminal, clock))
                .addSubcommand(new CostCommand(source, terminal));
        command.getCommandSpec().addOption(HELP);
        return command.setOut(terminal.out())
                .setErr(terminal.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((fault, failed, parsed) -> tell(fault, terminal));
    }

    private static int tell(Exception fault, Terminal terminal) throws Exception {
        return switch (fault) {
            case ContentFault inContent -> tell(1, inContent.getMessage(), terminal);
            case NoSuchFileException missing -> tell(2, "There is no file " + missing.getMessage() + ".", terminal);
            case UncheckedIOException unreadable -> tell(2, unreadable.getMessage() + ".", terminal);
            case IOException world -> tell(2, "It cannot be read or written: " + world.getMessage(), terminal);
            case Unusable unusable -> tell(2, unusable.getMessage(), terminal);
            default -> throw fault;
        };
    }

    private static int tell(int exitCode, @Nullable String sentence, Terminal terminal) {
        terminal.err().println(sentence);
        return exitCode;
    }
}
