package org.claimwatch.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.Wording;
import org.claimwatch.nightly.NightOutcome;
import org.claimwatch.nightly.NightRequest;
import org.claimwatch.nightly.NightRules;
import org.claimwatch.nightly.NightRunner;
import org.claimwatch.nightly.NightlyApplication;
import org.claimwatch.nightly.Reporting;
import org.claimwatch.score.RuleSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The whole night. */
@Command(name = "nightly", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class NightlyCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--date", required = true, paramLabel = "DATE", descriptionKey = "date")
    @SuppressWarnings("NullAway.Init")
    private LocalDate date;

    @Option(names = "--input", paramLabel = "DIR", descriptionKey = "input")
    private @Nullable Path input;

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules")
    private Path rules = Path.of("rules");

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "output")
    private Path output = Path.of("output");

    @Option(names = "--rerun", descriptionKey = "rerun")
    private boolean rerun;

    @Option(names = "--quiet", descriptionKey = "quiet")
    private boolean quiet;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Override
    public Integer call() throws Exception {
        if (input != null && !Files.isDirectory(input)) {
            throw new ParameterException(spec.commandLine(), language.messages().text("input.missing", input));
        }
        RuleSet ruleSet = RuleSet.load(rules);
        try (ConfigurableApplicationContext context = NightlyApplication.start();
                ConsoleProgress progress = ConsoleProgress.on(quiet)) {
            NightOutcome outcome = context.getBean(NightRunner.class)
                    .run(new NightRequest(date, input, output, rerun, language.locale(), progress), ruleSet);
            progress.close();
            Wording wording = outcome.night() == null
                    ? ruleSet.wording(language.locale())
                    : RuleSet.wording(
                            context.getBean(NightRules.class)
                                    .of(outcome.night(), rules)
                                    .folder(),
                            language.locale());
            tell(outcome, wording, context.getBean(Reporting.class));
            return ExitCode.of(outcome.end()).code();
        }
    }

    private void tell(NightOutcome outcome, Wording wording, Reporting reporting) {
        Messages messages = language.messages();
        PrintWriter err = spec.commandLine().getErr();
        PrintWriter out = spec.commandLine().getOut();
        Night night = outcome.night();
        outcome.messages().forEach(err::println);
        switch (outcome.end()) {
            case COMPLETE, COMPLETE_ALREADY -> {
                if (!quiet && night != null) {
                    if (outcome.end() == NightOutcome.End.COMPLETE_ALREADY) {
                        out.println(messages.text("night.complete.already", date));
                    }
                    reporting.summary(night, wording, output).forEach(out::println);
                }
            }
            case INPUT_REFUSED -> {
                reporting.writeDelivery(date, language.locale(), output);
                err.println(messages.text("input.refused", Reporting.folder(output, date)));
            }
            case FAILED -> err.println(messages.text("night.failed"));
            case BUSY -> err.println(messages.text("night.busy"));
            case UNRECONCILED -> err.println(messages.text("night.unreconciled"));
        }
    }
}
