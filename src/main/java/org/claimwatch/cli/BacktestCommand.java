package org.claimwatch.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.claimwatch.nightly.BacktestRequest;
import org.claimwatch.nightly.Backtesting;
import org.claimwatch.nightly.Calibrating;
import org.claimwatch.nightly.NightlyApplication;
import org.claimwatch.score.RuleSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a rule set would have done in the past. */
@Command(name = "backtest", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class BacktestCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private PastOptions past;

    @Option(names = "--against", paramLabel = "DIR", descriptionKey = "backtest.against")
    private @Nullable Path against;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Override
    public Integer call() throws Exception {
        Messages messages = language.messages();
        past.check(spec, messages);
        RuleSet rules = RuleSet.load(past.rules());
        RuleSet other = against == null ? null : RuleSet.load(against);
        Path folder = past.output().resolve(Backtesting.folderName(past.from(), past.to()));
        PrintWriter out = spec.commandLine().getOut();
        try (ConfigurableApplicationContext context = NightlyApplication.start();
                ConsoleProgress progress = ConsoleProgress.on(past.quiet(), language.messages())) {
            long claims = context.getBean(Backtesting.class)
                    .run(new BacktestRequest(
                            past.from(),
                            past.to(),
                            past.days(),
                            rules,
                            other,
                            folder,
                            past.output().resolve(Calibrating.folderName(past.from(), past.to())),
                            language.locale(),
                            progress));
            progress.close();
            if (claims == 0) {
                spec.commandLine().getErr().println(messages.text("backtest.none", past.from(), past.to()));
                return ExitCode.USAGE.code();
            }
            if (!past.quiet()) {
                out.println(messages.text("backtest.written", claims, Backtesting.page(folder)));
            }
            return ExitCode.COMPLETE.code();
        }
    }
}
