package org.claimwatch.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.claimwatch.score.Finding;
import org.claimwatch.score.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The workshop of rule authors. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        subcommands = {
            RulesTestCommand.class,
            RulesListCommand.class,
            RulesShowCommand.class,
            RulesCalibrateCommand.class
        })
final class RulesCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), new Messages(Language.ofEnvironment(System.getenv())).text("rules.which"));
    }

    /** Compiles and lints every rule and parameter. */
    @Command(name = "check", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
    int check(
            @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules", defaultValue = "rules") Path rules,
            @Mixin LanguageOption language) {
        return check(rules, language.messages(), spec.commandLine().getOut());
    }

    private static int check(Path rules, Messages messages, PrintWriter out) {
        List<Finding> findings = RuleSet.check(rules);
        findings.forEach(out::println);
        if (findings.isEmpty()) {
            out.println(messages.text("rules.good", rules));
            return ExitCode.COMPLETE.code();
        }
        out.println(messages.text("rules.refused", findings.size()));
        return ExitCode.RULES.code();
    }
}
