package org.claimwatch.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwatch.nightly.NightlyApplication;
import org.claimwatch.score.RuleFolder;
import org.claimwatch.store.RuleSets;
import org.claimwatch.store.RuleSets.Kept;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the files of a rule set that the database keeps. */
@Command(name = "show", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class RulesShowCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "VERSION", descriptionKey = "rules.show.version")
    @SuppressWarnings("NullAway.Init")
    private String version;

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "rules.show.output")
    private @Nullable Path output;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Override
    public Integer call() throws IOException {
        String prefix = version.toLowerCase(Locale.ROOT);
        if (!prefix.matches("[0-9a-f]{6,64}")) {
            throw wrong("rules.show.prefix", version);
        }
        if (output != null && !isNew(output)) {
            throw wrong("rules.show.folder", output);
        }
        try (ConfigurableApplicationContext context = NightlyApplication.start()) {
            RuleSets ruleSets = context.getBean(RuleSets.class);
            List<Kept> found = ruleSets.beginningWith(prefix);
            if (found.size() != 1) {
                spec.commandLine().getErr().println(notOne(prefix, found));
                return ExitCode.USAGE.code();
            }
            RuleFolder folder = RuleFolder.of(ruleSets.files(found.get(0).version()));
            if (output == null) {
                print(found.get(0), folder);
            } else {
                folder.writeTo(output);
                say("rules.show.written", found.get(0).version(), output);
            }
            return ExitCode.COMPLETE.code();
        }
    }

    private static boolean isNew(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private String notOne(String prefix, List<Kept> found) {
        Messages messages = language.messages();
        return found.isEmpty()
                ? messages.text("rules.show.unknown", prefix)
                : messages.text(
                        "rules.show.ambiguous",
                        found.size(),
                        prefix,
                        found.stream().map(Kept::version).collect(Collectors.joining(", ")));
    }

    private void print(Kept kept, RuleFolder folder) {
        PrintWriter out = spec.commandLine().getOut();
        say(
                "rules.show.header",
                kept.version(),
                folder.files().size(),
                kept.firstDate().toString());
        folder.files().forEach((path, content) -> {
            String text = new String(content, StandardCharsets.UTF_8);
            out.println();
            out.println("==> " + path + " <==");
            out.print(text);
            if (!text.endsWith("\n")) {
                out.println();
            }
        });
        out.flush();
    }

    private ParameterException wrong(String key, Object value) {
        return new ParameterException(spec.commandLine(), language.messages().text(key, value));
    }

    private void say(String key, Object... values) {
        spec.commandLine().getOut().println(language.messages().text(key, values));
    }
}
