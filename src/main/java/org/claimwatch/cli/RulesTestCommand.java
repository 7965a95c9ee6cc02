package org.claimwatch.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.claimwatch.score.CaseReport;
import org.claimwatch.score.RuleCases;
import org.claimwatch.score.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tries the cases that lie beside the rules. */
@Command(name = "test", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class RulesTestCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules")
    private Path rules = Path.of("rules");

    @Option(names = "--verbose", descriptionKey = "rules.test.verbose")
    private boolean verbose;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        RuleSet ruleSet = RuleSet.load(rules);
        CaseReport report = RuleCases.report(ruleSet);
        new CasePrinter(
                        language.messages(),
                        ruleSet.wording(language.locale()),
                        spec.commandLine().getOut())
                .print(ruleSet.indicators(language.locale()), report, verbose);
        return (report.failed().isEmpty() ? ExitCode.COMPLETE : ExitCode.RULES).code();
    }
}
