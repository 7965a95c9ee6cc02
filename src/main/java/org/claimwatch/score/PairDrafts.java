package org.claimwatch.score;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Drafts of rules that ask whether two indicators hit together, for an author to complete. Each has its own code, is
 * switched off, and comes with cases that reach it and everything else that the check asks for: files to copy into the
 * rules folder, and lines to append to its parameters and sentences.
 */
public final class PairDrafts {
    private static final int FIRST = 90;
    private static final int LAST = 99;

    private final RuleSource source;
    private final PairCases cases;
    private final Set<String> codes = new HashSet<>();
    private final Map<String, String> files = new TreeMap<>();
    private final StringBuilder parameters = new StringBuilder();
    private final Map<Locale, StringBuilder> messages = new LinkedHashMap<>();

    /**
     * What is known of a pair.
     *
     * @param claims investigated claims with both
     * @param precision share of them in which there was something to find
     * @param ofOne the same share of the claims with the first
     * @param ofOther the same share of the claims with the other
     */
    public record Known(int claims, double precision, double ofOne, double ofOther) {}

    public PairDrafts(RuleSet rules) {
        this.source = rules.source();
        this.cases = new PairCases(rules);
        source.rules().forEach(rule -> codes.add(rule.code()));
        source.messages().keySet().forEach(language -> messages.put(language, new StringBuilder()));
    }

    /**
     * Adds the draft for a pair of indicators.
     *
     * @return its code; nothing when no code of the group is free, or the cases of the two can't be joined to one in
     *     which both hit
     */
    public Optional<String> add(String one, String other, Known known) {
        String group = RuleFile.groupOf(one);
        Optional<String> free = IntStream.concat(
                        IntStream.rangeClosed(FIRST, LAST),
                        IntStream.range(1, FIRST).map(number -> FIRST - number))
                .mapToObj(number -> String.format(Locale.ROOT, "%s-%02d", group, number))
                .filter(code -> !codes.contains(code))
                .findFirst();
        Optional<String> table = cases.of(one, other);
        if (free.isEmpty() || table.isEmpty()) {
            return Optional.empty();
        }
        String code = free.get();
        codes.add(code);
        String file = group.toLowerCase(Locale.ROOT) + "/" + code;
        files.put(file + RuleFolder.RULES, rule(code, group, one, other, known));
        files.put(file + RuleFolder.CASES, table.get());
        parameters.append(String.format(Locale.ROOT, "%n%s:%n  moderate: {points: 15}%n", code));
        messages.forEach((language, text) ->
                text.append(sentences(code, one, other, source.messages().get(language))));
        return free;
    }

    /** The files, by path: rules with their cases, and what is to be appended to the files of the same name. */
    public Map<String, byte[]> files() {
        Map<String, String> all = new TreeMap<>(files);
        if (!files.isEmpty()) {
            all.put(RuleFolder.PARAMETERS, parameters.toString());
            messages.forEach(
                    (language, text) -> all.put("messages_" + language.getLanguage() + ".properties", text.toString()));
        }
        Map<String, byte[]> bytes = new TreeMap<>();
        all.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    private String rule(String code, String group, String one, String other, Known known) {
        return String.format(
                Locale.ROOT,
                """
                /*
                 * %1$s  %2$s and %3$s together
                 *
                 * Asks      Do %2$s and %3$s both hit?
                 * Why       Of %4$d investigated claims with both, %5$.0f %% had something to find; with %2$s %6$.0f %%,
                 *           with %3$s %7$.0f %%. Why that is so is for the author to say.
                 * Innocent  What explains either may explain both: for the author to say.
                 * Next      The next checks of both.
                 */

                rule "%1$s moderate"
                    @code(%1$s) @group(%8$s) @owner("%9$s") @status(OFF)
                    when
                        ClaimFacts(%10$s != "")
                        RedFlag(code == "%2$s", points > 0)
                        RedFlag(code == "%3$s", points > 0)
                    then
                        flags.raise("%1$s", "moderate");
                end
                """,
                code,
                one,
                other,
                known.claims(),
                known.precision() * 100,
                known.ofOne() * 100,
                known.ofOther() * 100,
                group,
                source.rules().stream()
                        .filter(rule -> rule.code().equals(one))
                        .map(RuleFile::owner)
                        .findFirst()
                        .orElse(""),
                PairCases.ASKED);
    }

    private static String sentences(String code, String one, String other, @Nullable MessageFile file) {
        if (file == null) {
            return "";
        }
        StringWriter text = new StringWriter();
        text.append('\n');
        for (String key : List.of("name", "innocent", "next")) {
            text.append(
                    code + "." + key + "=" + file.text(one + "." + key) + "; " + file.text(other + "." + key) + "\n");
        }
        text.append(code + ".moderate=" + file.text(one + ".name") + "; " + file.text(other + ".name") + "\n");
        return text.toString();
    }
}
