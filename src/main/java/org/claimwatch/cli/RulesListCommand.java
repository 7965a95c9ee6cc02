package org.claimwatch.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.claimwatch.score.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The catalogue of the indicators. */
@Command(name = "list", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class RulesListCommand implements Callable<Integer> {
    enum Format {
        TABLE,
        CSV,
        JSON,
        MARKDOWN;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules")
    private Path rules = Path.of("rules");

    @Option(
            names = "--format",
            paramLabel = "table|csv|json|markdown",
            descriptionKey = "rules.list.format",
            defaultValue = "table")
    private Format format = Format.TABLE;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.of(RuleSet.load(rules));
        String text = switch (format) {
            case TABLE -> catalogue.table(language.messages());
            case CSV -> catalogue.csv();
            case JSON -> catalogue.json();
            case MARKDOWN -> RulesPage.of(catalogue, language.locale());
        };
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
        return ExitCode.COMPLETE.code();
    }
}
