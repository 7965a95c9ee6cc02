package org.claimwatch.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.claimwatch.nightly.DeliveryRunner;
import org.claimwatch.nightly.NightOutcome;
import org.claimwatch.nightly.NightRunner;
import org.claimwatch.nightly.NightlyApplication;
import org.claimwatch.nightly.Reporting;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Only loads a delivery. */
@Command(name = "load", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class LoadCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--input", required = true, paramLabel = "DIR", descriptionKey = "input")
    @SuppressWarnings("NullAway.Init")
    private Path input;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "load.date")
    private LocalDate date = LocalDate.now(Clock.systemDefaultZone());

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "output")
    private Path output = Path.of("output");

    @Option(names = "--quiet", descriptionKey = "quiet")
    private boolean quiet;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Override
    public Integer call() throws Exception {
        Messages messages = language.messages();
        if (!Files.isDirectory(input)) {
            throw new ParameterException(spec.commandLine(), messages.text("input.missing", input));
        }
        try (ConfigurableApplicationContext context = NightlyApplication.start();
                ConsoleProgress progress = ConsoleProgress.on(quiet)) {
            NightOutcome outcome = context.getBean(DeliveryRunner.class).run(input, date, language.locale(), progress);
            progress.close();
            outcome.messages().forEach(spec.commandLine().getErr()::println);
            switch (outcome.end()) {
                case COMPLETE, COMPLETE_ALREADY, INPUT_REFUSED -> {
                    Path folder = context.getBean(Reporting.class).writeDelivery(date, language.locale(), output);
                    if (outcome.end() == NightOutcome.End.INPUT_REFUSED) {
                        spec.commandLine().getErr().println(messages.text("input.refused", folder));
                    } else if (!quiet) {
                        spec.commandLine().getOut().println(messages.text("load.complete", folder));
                    }
                }
                case BUSY ->
                    spec.commandLine().getErr().println(Holding.refusal(context.getBean(NightRunner.class), messages));
                case UNRECONCILED -> spec.commandLine().getErr().println(messages.text("load.unreconciled"));
                default -> spec.commandLine().getErr().println(messages.text("night.failed"));
            }
            return ExitCode.of(outcome.end()).code();
        }
    }
}
