package org.claimwatch.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.claimwatch.nightly.DeliveryRunner;
import org.claimwatch.nightly.FeedbackRunner;
import org.claimwatch.nightly.NightOutcome;
import org.claimwatch.nightly.NightRunner;
import org.claimwatch.nightly.NightlyApplication;
import org.claimwatch.nightly.Reporting;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Only loads: a delivery, or a workbook with the outcomes of reviews. */
@Command(name = "load", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class LoadCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init")
    private Source source;

    /** What is loaded: one of the two. */
    static final class Source {
        @Option(names = "--input", paramLabel = "DIR", descriptionKey = "input")
        private @Nullable Path input;

        @Option(names = "--feedback", paramLabel = "FILE", descriptionKey = "load.feedback")
        private @Nullable Path feedback;
    }

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
        return source.input == null
                ? feedback(Objects.requireNonNull(source.feedback), messages)
                : delivery(source.input, messages);
    }

    /** Takes back a workbook whose outcomes somebody has filled in. */
    private int feedback(Path file, Messages messages) throws Exception {
        if (!Files.exists(file)) {
            throw new ParameterException(spec.commandLine(), messages.text("feedback.missing", file));
        }
        try (ConfigurableApplicationContext context = NightlyApplication.start()) {
            NightOutcome outcome = context.getBean(FeedbackRunner.class).run(file, date, language.locale());
            boolean taken = outcome.end() == NightOutcome.End.COMPLETE;
            outcome.messages().stream()
                    .skip(taken && quiet ? 1 : 0)
                    .forEach(
                            (taken && !quiet
                                            ? spec.commandLine().getOut()
                                            : spec.commandLine().getErr())::println);
            if (outcome.end() == NightOutcome.End.BUSY) {
                spec.commandLine().getErr().println(Holding.refusal(context.getBean(NightRunner.class), messages));
            } else {
                context.getBean(Reporting.class).writeRejects(date, language.locale(), output);
            }
            if (outcome.end() == NightOutcome.End.INPUT_REFUSED) {
                spec.commandLine().getErr().println(messages.text("feedback.refused", file));
            }
            return ExitCode.of(outcome.end()).code();
        }
    }

    private int delivery(Path input, Messages messages) throws Exception {
        if (!Files.isDirectory(input)) {
            throw new ParameterException(spec.commandLine(), messages.text("input.missing", input));
        }
        try (ConfigurableApplicationContext context = NightlyApplication.start();
                ConsoleProgress progress = ConsoleProgress.on(quiet, language.messages())) {
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
