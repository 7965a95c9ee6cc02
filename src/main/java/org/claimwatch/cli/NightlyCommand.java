package org.claimwatch.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
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
import org.claimwatch.nightly.Settings;
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
    public Integer call() {
        if (input != null && !Files.isDirectory(input)) {
            throw new ParameterException(spec.commandLine(), language.messages().text("input.missing", input));
        }
        Settings settings = Settings.read();
        RulesMeanwhile compiled = RulesMeanwhile.compile(rules);
        PrintWriter err = spec.commandLine().getErr();
        RunMetrics metrics = new RunMetrics(settings, date, err, language.messages());
        int code;
        try {
            code = !rerun && settings.isComplete(date) ? nothingToDo() : run(compiled, metrics);
        } catch (Exception failure) {
            code = Failures.report(failure, err, language.messages()).code();
        }
        metrics.ended(code);
        return code;
    }

    private int nothingToDo() {
        if (!quiet) {
            spec.commandLine()
                    .getOut()
                    .println(language.messages().text("night.complete.already", date, Reporting.folder(output, date)));
        }
        return ExitCode.COMPLETE.code();
    }

    private int run(RulesMeanwhile compiled, RunMetrics metrics) throws Exception {
        try (ConfigurableApplicationContext context = start(compiled);
                ConsoleProgress progress = ConsoleProgress.on(quiet, language.messages())) {
            RuleSet ruleSet = compiled.get();
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
            if (outcome.end() == NightOutcome.End.COMPLETE && outcome.night() != null) {
                metrics.complete(outcome.night(), context.getBean(Reporting.class));
            }
            tell(outcome, wording, context);
            return ExitCode.of(outcome.end()).code();
        }
    }

    /** Of a program that does not start and rules that are wrong the rules are spoken of. */
    private ConfigurableApplicationContext start(RulesMeanwhile rules) throws Exception {
        try {
            return quiet ? NightlyApplication.start("--logging.level.org.claimwatch=warn") : NightlyApplication.start();
        } catch (RuntimeException failed) {
            rules.get();
            throw failed;
        }
    }

    private void tell(NightOutcome outcome, Wording wording, ConfigurableApplicationContext context)
            throws SQLException {
        Reporting reporting = context.getBean(Reporting.class);
        Messages messages = language.messages();
        PrintWriter err = spec.commandLine().getErr();
        PrintWriter out = spec.commandLine().getOut();
        Night night = outcome.night();
        outcome.messages().forEach(err::println);
        switch (outcome.end()) {
            case COMPLETE, COMPLETE_ALREADY -> {
                if (!quiet && night != null) {
                    if (outcome.end() == NightOutcome.End.COMPLETE_ALREADY) {
                        out.println(messages.text("night.complete.already", date, Reporting.folder(output, date)));
                    }
                    reporting.summary(night, wording, output).forEach(out::println);
                }
            }
            case INPUT_REFUSED -> {
                Path folder = reporting.writeDelivery(date, language.locale(), output);
                err.println(messages.text("input.refused", folder));
            }
            case FAILED -> {
                if (outcome.trouble() != null) {
                    Failures.advise(outcome.trouble(), err, messages);
                }
                err.println(messages.text("night.failed"));
            }
            case BUSY -> err.println(Holding.refusal(context.getBean(NightRunner.class), messages));
            case UNRECONCILED -> err.println(messages.text("night.unreconciled"));
        }
    }
}
