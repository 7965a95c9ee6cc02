package org.claimwatch.score;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwatch.claim.Parameters;
import org.drools.io.ByteArrayResource;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;

/** Hands the rule files to the engine. Rules are taken as MVEL, which needs no Java compiler at run time. */
final class RuleCompiler {

    private static final String PACKAGE = "claimwatch.rules";

    /** What every rule may use without saying so. */
    private static final String VOCABULARY = """
            package %s
            import org.claimwatch.claim.ClaimFacts
            import org.claimwatch.claim.RedFlag
            global org.claimwatch.score.Limits limit
            global org.claimwatch.score.Flags flags
            """.formatted(PACKAGE);

    private static final Pattern PARSE_ERROR = Pattern.compile("\\[ERR \\d+] Line (\\d+):(\\d+) ");

    /** A limit as rules name it. */
    private static final Pattern LIMIT = Pattern.compile("limit\\.of\\(\"([^\"]*)\"\\)");

    private RuleCompiler() {}

    /** Compiles rules that passed the lint, with the limits that they name; what the engine still refuses is added to the findings. */
    static @Nullable KieBase compile(List<RuleFile> rules, Parameters parameters, Findings findings) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration());
        builder.add(resource("vocabulary.drl", VOCABULARY), ResourceType.DRL);
        for (RuleFile rule : rules) {
            try {
                builder.add(resource(rule.path(), withLimits(rule.source(), parameters)), ResourceType.DRL);
            } catch (RuntimeException e) {
                findings.add(rule.path(), 0, 0, "the rule engine does not take this: " + e.getMessage());
                return null;
            }
        }
        if (!builder.hasErrors()) {
            return builder.newKieBase();
        }
        for (KnowledgeBuilderError error : builder.getErrors()) {
            report(rules, error, findings);
        }
        return null;
    }

    /** The rule with its limits as numbers: only comparisons with a number are shared and compiled by the engine. */
    private static String withLimits(String rule, Parameters parameters) {
        return LIMIT.matcher(rule).replaceAll(limit -> {
            String name = limit.group(1);
            return parameters.has(name)
                    ? BigDecimal.valueOf(parameters.number(name))
                            .stripTrailingZeros()
                            .toPlainString()
                    : Matcher.quoteReplacement(limit.group());
        });
    }

    private static KnowledgeBuilderConfiguration configuration() {
        Properties properties = new Properties();
        properties.setProperty("drools.dialect.default", "mvel");
        properties.setProperty("drools.defaultPackageName", PACKAGE);
        return KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(
                properties, RuleCompiler.class.getClassLoader());
    }

    private static Resource resource(String path, String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), "UTF-8")
                .setSourcePath(path)
                .setResourceType(ResourceType.DRL);
    }

    private static void report(List<RuleFile> rules, KnowledgeBuilderError error, Findings findings) {
        if (error.getMessage().contains("null Package")) {
            return; // always beside the error that caused it
        }
        Resource resource = error.getResource();
        String path = resource == null ? "" : resource.getSourcePath();
        String file = rules.stream()
                .map(RuleFile::path)
                .filter(known -> known.equals(path))
                .findFirst()
                .orElse(RuleFolder.RULES);
        int line = error.getLines().length == 0 ? 0 : Math.max(0, error.getLines()[0]);
        int column = 0;
        Matcher parsed = PARSE_ERROR.matcher(error.getMessage());
        if (parsed.find()) {
            line = Integer.parseInt(parsed.group(1));
            column = Integer.parseInt(parsed.group(2)) + 1;
        }
        findings.add(
                file,
                line,
                column,
                "the rule engine does not take this: "
                        + parsed.replaceFirst("").strip().lines().findFirst().orElse(""));
    }
}
