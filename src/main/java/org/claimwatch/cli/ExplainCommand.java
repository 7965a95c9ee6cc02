package org.claimwatch.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimwatch.claim.Explanation;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.ScoredClaim;
import org.claimwatch.nightly.Explaining;
import org.claimwatch.nightly.NightRules;
import org.claimwatch.nightly.NightRunner;
import org.claimwatch.nightly.NightlyApplication;
import org.claimwatch.report.ExplanationText;
import org.claimwatch.score.RuleSet;
import org.claimwatch.store.ClaimScope;
import org.claimwatch.store.ClaimScope.OutOfScope;
import org.claimwatch.store.Nights;
import org.claimwatch.store.StoredResults;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells everything that is known of one claim of a finished night. */
@Command(name = "explain", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class ExplainCommand implements Callable<Integer> {
    private static final Path FOLDER = Path.of("rules");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "CLAIM_NO", descriptionKey = "explain.claim")
    @SuppressWarnings("NullAway.Init")
    private String claimNo;

    @Option(names = "--date", required = true, paramLabel = "DATE", descriptionKey = "date")
    @SuppressWarnings("NullAway.Init")
    private LocalDate date;

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "explain.rules")
    private @Nullable Path rules;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Override
    public Integer call() throws Exception {
        try (ConfigurableApplicationContext context = NightlyApplication.start()) {
            Optional<Night> night = context.getBean(Nights.class).completed(date);
            if (night.isEmpty()) {
                return complain(ExitCode.USAGE, "report.no.night", date);
            }
            List<ScoredClaim> kept = context.getBean(StoredResults.class).of(night.get(), List.of(claimNo));
            if (kept.isEmpty()) {
                return complain(context.getBean(ClaimScope.class).of(night.get(), claimNo));
            }
            return explain(context, night.get(), kept.get(0));
        }
    }

    private int explain(ConfigurableApplicationContext context, Night night, ScoredClaim kept) throws Exception {
        RuleSet ruleSet = rules == null
                ? RuleSet.load(
                        context.getBean(NightRules.class).of(night, FOLDER).folder())
                : RuleSet.load(rules);
        List<Explanation> told = new ArrayList<>();
        try (ConsoleProgress progress = ConsoleProgress.on(true, language.messages())) {
            Optional<Night> done = context.getBean(Explaining.class).of(night, ruleSet, progress, explanations -> {
                explanations.each(List.of(claimNo), told::add);
                return night;
            });
            if (done.isEmpty()) {
                spec.commandLine()
                        .getErr()
                        .println(Holding.refusal(context.getBean(NightRunner.class), language.messages()));
                return ExitCode.BUSY.code();
            }
        }
        if (told.isEmpty()) {
            return complain(ExitCode.USAGE, "explain.no.longer", claimNo, date);
        }
        PrintWriter out = spec.commandLine().getOut();
        ExplanationText.lines(told.get(0), night, ruleSet.version(), kept, ruleSet.wording(language.locale()))
                .forEach(out::println);
        return ExitCode.COMPLETE.code();
    }

    private int complain(OutOfScope why) {
        return complain(
                ExitCode.USAGE,
                why.since().isEmpty() ? "explain." + why.reason() : "explain." + why.reason() + ".since",
                claimNo,
                date,
                why.since().replace('T', ' '),
                why.rejected());
    }

    private int complain(ExitCode code, String key, Object... values) {
        spec.commandLine().getErr().println(language.messages().text(key, values));
        return code.code();
    }
}
