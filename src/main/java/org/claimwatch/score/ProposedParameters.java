package org.claimwatch.score;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rules folder with other numbers in its parameters, everything else as it stands, comments among it. */
public final class ProposedParameters {
    private ProposedParameters() {}

    /**
     * The folder with other numbers. Points that don't keep to the words of the scale are marked as fitted, for the
     * check.
     *
     * @param numbers new values of parameters that the folder has
     */
    public static RuleFolder in(RuleFolder folder, Map<String, Integer> numbers) {
        Findings findings = new Findings();
        ParameterFile file = ParameterFile.read(folder, findings);
        String[] lines = folder.text(RuleFolder.PARAMETERS, findings).split("\n", -1);
        numbers.forEach((name, number) -> {
            int line = file.line(name) - 1;
            String last = name.substring(name.lastIndexOf('.') + 1);
            lines[line] = Pattern.compile("(\\b" + Pattern.quote(last) + ":\\s*)-?[0-9.]+")
                    .matcher(lines[line])
                    .replaceFirst("$1" + Matcher.quoteReplacement(String.valueOf(number)));
        });
        String text = String.join("\n", Arrays.asList(lines));
        if (!file.parameters().has(ParameterLint.FITTED)) {
            text += "\nscale: {fitted: 1}               # points come from outcomes, not from the words of the scale\n";
        }
        Map<String, byte[]> files = new TreeMap<>(folder.files());
        files.put(RuleFolder.PARAMETERS, text.getBytes(StandardCharsets.UTF_8));
        return RuleFolder.of(files);
    }
}
