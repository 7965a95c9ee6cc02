package org.claimwatch.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.TypeConversionException;

/** The program as a command with subcommands. */
@Command(
        name = "claimwatch",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        subcommands = {
            NightlyCommand.class,
            LoadCommand.class,
            ReportCommand.class,
            ExplainCommand.class,
            StatusCommand.class,
            RulesCommand.class,
            BacktestCommand.class,
            GenerateCommand.class,
            KeyCommand.class,
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
                .registerConverter(LocalDate.class, text -> date(text, messages))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    return Failures.report(failure, command.getErr(), messages).code();
                });
        if (arguments.length == 0) {
            commands.usage(commands.getErr());
            return ExitCode.USAGE.code();
        }
        return commands.execute(arguments);
    }

    private static LocalDate date(String text, Messages messages) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(messages.text("date.wrong", text));
        }
    }
}
