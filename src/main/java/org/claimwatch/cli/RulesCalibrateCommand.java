package org.claimwatch.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimwatch.nightly.BacktestRequest;
import org.claimwatch.nightly.Backtesting;
import org.claimwatch.nightly.Calibrating;
import org.claimwatch.nightly.NightlyApplication;
import org.claimwatch.score.RuleSet;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Proposes points and cut-offs that fit the outcomes of the past. */
@Command(name = "calibrate", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class RulesCalibrateCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private PastOptions past;

    @Option(names = "--allow-negative", descriptionKey = "calibrate.negative")
    private boolean negative;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Override
    public Integer call() throws Exception {
        Messages messages = language.messages();
        past.check(spec, messages);
        RuleSet rules = RuleSet.load(past.rules());
        Path folder = past.output().resolve(Calibrating.folderName(past.from(), past.to()));
        try (ConfigurableApplicationContext context = NightlyApplication.start();
                ConsoleProgress progress = ConsoleProgress.on(past.quiet(), language.messages())) {
            Optional<Path> page = context.getBean(Calibrating.class)
                    .run(
                            new BacktestRequest(
                                    past.from(),
                                    past.to(),
                                    past.days(),
                                    rules,
                                    null,
                                    folder,
                                    past.output().resolve(Backtesting.folderName(past.from(), past.to())),
                                    language.locale(),
                                    progress),
                            negative);
            progress.close();
            if (page.isEmpty()) {
                spec.commandLine().getErr().println(messages.text("calibrate.too.few"));
                return ExitCode.USAGE.code();
            }
            if (!past.quiet()) {
                spec.commandLine()
                        .getOut()
                        .println(messages.text("calibrate.written", page.get(), folder.resolve(Calibrating.RULES)));
            }
            return ExitCode.COMPLETE.code();
        }
    }
}
