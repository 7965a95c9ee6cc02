package org.claimwatch.score;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimwatch.score.ParameterFile.Place;

/** A rules folder with other numbers in its parameters, everything else as it stands, comments among it. */
public final class ProposedParameters {
    private ProposedParameters() {}

    /**
     * The folder with other numbers. Points that don't keep to the words of the scale are marked as fitted, and negative
     * ones as allowed, for the check.
     *
     * @param numbers new values of parameters that the folder has; none leave it as it is
     */
    public static RuleFolder in(RuleFolder folder, Map<String, Integer> numbers) {
        if (numbers.isEmpty()) {
            return folder;
        }
        Findings findings = new Findings();
        ParameterFile file = ParameterFile.read(folder, findings);
        StringBuilder text = new StringBuilder(folder.text(RuleFolder.PARAMETERS, findings));
        if (!text.toString().endsWith("\n")) {
            text.append('\n');
        }
        Map<String, Integer> all = new TreeMap<>(numbers);
        all.put(ParameterLint.FITTED, 1);
        if (numbers.values().stream().anyMatch(number -> number < 0)) {
            all.put(ParameterLint.NEGATIVE, 1);
        }
        List<String> there = all.keySet().stream()
                .filter(file.places()::containsKey)
                .sorted(Comparator.comparing(name -> -place(file, name).from()))
                .toList();
        there.forEach(name -> text.replace(
                text.offsetByCodePoints(0, place(file, name).from()),
                text.offsetByCodePoints(0, place(file, name).to()),
                String.valueOf(all.get(name))));
        all.keySet().removeAll(there);
        if (!all.isEmpty()) {
            text.append("\n# points come from outcomes, not from the words of the scale\n");
        }
        all.forEach(
                (name, number) -> text.append(name).append(": ").append(number).append('\n'));
        Map<String, byte[]> files = new TreeMap<>(folder.files());
        files.put(RuleFolder.PARAMETERS, text.toString().getBytes(StandardCharsets.UTF_8));
        return RuleFolder.of(files);
    }

    private static Place place(ParameterFile file, String name) {
        return file.places().getOrDefault(name, new Place(0, 0));
    }
}
