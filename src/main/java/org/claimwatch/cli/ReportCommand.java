package org.claimwatch.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimwatch.claim.Night;
import org.claimwatch.nightly.NightRules;
import org.claimwatch.nightly.NightRunner;
import org.claimwatch.nightly.NightlyApplication;
import org.claimwatch.nightly.Reporting;
import org.claimwatch.score.RuleFolder;
import org.claimwatch.score.RuleSet;
import org.claimwatch.score.RuleSetException;
import org.claimwatch.store.Nights;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the reports of a finished night again. */
@Command(name = "report", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class ReportCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--date", required = true, paramLabel = "DATE", descriptionKey = "date")
    @SuppressWarnings("NullAway.Init")
    private LocalDate date;

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules")
    private Path rules = Path.of("rules");

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "output")
    private Path output = Path.of("output");

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Override
    public Integer call() throws Exception {
        Messages messages = language.messages();
        try (ConfigurableApplicationContext context = NightlyApplication.start()) {
            Optional<Night> night = context.getBean(Nights.class).completed(date);
            if (night.isEmpty()) {
                spec.commandLine().getErr().println(messages.text("report.no.night", date));
                return ExitCode.USAGE.code();
            }
            NightRules.Found found = context.getBean(NightRules.class).of(night.get(), rules);
            if (found.kept()) {
                spec.commandLine()
                        .getErr()
                        .println(messages.text("rules.kept", rules, night.get().shortRuleSet()));
            }
            if (!write(night.get(), found.folder(), context.getBean(Reporting.class), messages)) {
                spec.commandLine().getErr().println(Holding.refusal(context.getBean(NightRunner.class), messages));
                return ExitCode.BUSY.code();
            }
            spec.commandLine().getOut().println(messages.text("report.written", Reporting.folder(output, date)));
            return ExitCode.COMPLETE.code();
        }
    }

    /** Whether the database was free for it. */
    private boolean write(Night night, RuleFolder folder, Reporting reporting, Messages messages) throws Exception {
        RuleSet ruleSet;
        try {
            ruleSet = RuleSet.load(folder);
        } catch (RuleSetException notInOrder) {
            spec.commandLine().getErr().println(messages.text("report.not.explained"));
            reporting.write(night, RuleSet.wording(folder, language.locale()), output);
            return true;
        }
        try (ConsoleProgress progress = ConsoleProgress.on(true, language.messages())) {
            return reporting.write(night, ruleSet, language.locale(), output, progress);
        }
    }
}
