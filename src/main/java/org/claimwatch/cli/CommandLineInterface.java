package org.claimwatch.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program as a command with subcommands. */
@Command(
        name = "claimwatch",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        subcommands = {
            NightlyCommand.class,
            LoadCommand.class,
            ReportCommand.class,
            StatusCommand.class,
            RulesCommand.class,
            GenerateCommand.class,
            HelpCommand.class
        })
public final class CommandLineInterface {
    private CommandLineInterface() {}

    /** Runs a command and returns its exit code. */
    public static int run(String... arguments) {
        return run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments);
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        Locale locale = Language.ofArguments(arguments, System.getenv());
        Messages messages = new Messages(locale);
        CommandLine commands = new CommandLine(new CommandLineInterface())
                .setResourceBundle(ResourceBundle.getBundle("org.claimwatch.cli.messages", locale, Messages.CONTROL))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    return Failures.report(failure, command.getErr(), messages).code();
                });
        if (arguments.length == 0) {
            commands.usage(commands.getErr());
            return ExitCode.USAGE.code();
        }
        return commands.execute(arguments);
    }
}
