package org.claimwatch.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.claimwatch.generate.BadNight;
import org.claimwatch.generate.Extract;
import org.claimwatch.generate.Year;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A synthetic extract for trials and benchmarks. */
@Command(name = "generate", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class GenerateCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--claims", paramLabel = "N", descriptionKey = "generate.claims", defaultValue = "150")
    private int claims;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "generate.seed", defaultValue = "2026")
    private long seed;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "generate.date", defaultValue = "2026-03-31")
    @SuppressWarnings("NullAway.Init")
    private LocalDate date;

    @Option(names = "--output", required = true, paramLabel = "DIR", descriptionKey = "generate.output")
    @SuppressWarnings("NullAway.Init")
    private Path output;

    @Option(names = "--bad-night", descriptionKey = "generate.badnight")
    private boolean badNight;

    @Option(names = "--year", descriptionKey = "generate.year")
    private boolean year;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        if (badNight) {
            BadNight.write(output);
        } else if (year) {
            Year.write(output, claims, seed, date);
        } else {
            Extract.write(output, claims, seed, date);
        }
        spec.commandLine().getOut().println(language.messages().text("generate.written", output));
        return ExitCode.COMPLETE.code();
    }
}
