package org.claimwatch.cli;

import java.sql.SQLException;
import org.claimwatch.nightly.KeyGuard;
import org.claimwatch.nightly.NightlyApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The key of the hashes that stand for persons, vehicles and accounts. */
@Command(name = "key", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class KeyCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), new Messages(Language.ofEnvironment(System.getenv())).text("key.which"));
    }

    /** Brings what the database holds under the last of the keys that are set. */
    @Command(name = "rotate", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
    int rotate(@Mixin LanguageOption language) throws SQLException {
        Messages messages = language.messages();
        try (ConfigurableApplicationContext context = NightlyApplication.start()) {
            return switch (context.getBean(KeyGuard.class).change()) {
                case DONE -> {
                    spec.commandLine().getOut().println(messages.text("key.rotated"));
                    yield ExitCode.COMPLETE.code();
                }
                case NOTHING_TO_DO -> {
                    spec.commandLine().getOut().println(messages.text("key.in.use"));
                    yield ExitCode.COMPLETE.code();
                }
                case BUSY -> {
                    spec.commandLine().getErr().println(messages.text("night.busy"));
                    yield ExitCode.BUSY.code();
                }
            };
        }
    }
}
