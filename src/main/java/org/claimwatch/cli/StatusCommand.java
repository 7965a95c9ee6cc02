package org.claimwatch.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimwatch.claim.Night;
import org.claimwatch.nightly.NightRunner;
import org.claimwatch.nightly.NightlyApplication;
import org.claimwatch.store.Nights;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The last nights, and whether one is running. */
@Command(name = "status", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class StatusCommand implements Callable<Integer> {
    private static final int NIGHTS = 10;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "status.date")
    private @Nullable LocalDate date;

    @Option(names = "--check", descriptionKey = "status.check")
    private boolean check;

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "status.rules")
    private Path rules = Path.of("rules");

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "status.output")
    private Path output = Path.of("output");

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Override
    public Integer call() throws Exception {
        Messages messages = language.messages();
        PrintWriter out = spec.commandLine().getOut();
        if (check) {
            LocalDate today = date == null ? LocalDate.now(Clock.systemDefaultZone()) : date;
            return new StartCheck(out, messages).run(rules, output, today).code();
        }
        try (ConfigurableApplicationContext context = NightlyApplication.start()) {
            out.println(Holding.state(context.getBean(NightRunner.class), messages));
            List<Night> nights = nights(context.getBean(Nights.class));
            out.println(messages.text("status.header"));
            nights.forEach(night -> out.println(line(night)));
            return ExitCode.COMPLETE.code();
        }
    }

    private List<Night> nights(Nights nights) {
        return date == null ? nights.last(NIGHTS) : nights.of(date);
    }

    private static String line(Night night) {
        String seconds = night.finishedAt() == null
                ? "-"
                : String.valueOf(
                        Duration.between(night.startedAt(), night.finishedAt()).toSeconds());
        return String.format(
                "%-12s %-13s %10d %10d %10d %12d %8s  %s",
                night.businessDate(),
                night.status(),
                night.counts().read(),
                night.counts().scored(),
                night.counts().rejected(),
                night.counts().outOfScope(),
                seconds,
                night.shortRuleSet());
    }
}
