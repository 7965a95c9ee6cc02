package org.claimwatch.score;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.StageParameters;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The parameters as they stand in their file: numbers under dotted names, each with its line. Of the control sample, when
 * it is mentioned, the usual numbers hold where there are no others.
 *
 * @param lines where a name, or a branch of names, begins
 * @param places where the number of a name stands
 */
record ParameterFile(Parameters parameters, Map<String, Integer> lines, Map<String, Place> places) {

    /** Where a number stands in the text, in code points, its end not included. */
    record Place(int from, int to) {}

    static ParameterFile read(RuleFolder folder, Findings findings) {
        Reader reader = new Reader(findings);
        if (folder.has(RuleFolder.PARAMETERS)) {
            MappingNode root = YamlFile.read(
                    folder, RuleFolder.PARAMETERS, "expected names with numbers, as in  name: 5", findings);
            if (root != null) {
                reader.readMapping("", root);
            }
        } else {
            findings.add(RuleFolder.PARAMETERS, 0, 0, "the file is missing");
        }
        if (reader.lines.keySet().stream().anyMatch(name -> name.matches("control(\\..*)?"))) {
            StageParameters.CONTROL.forEach(reader.numbers::putIfAbsent);
        }
        return new ParameterFile(new Parameters(reader.numbers), reader.lines, reader.places);
    }

    int line(String name) {
        return lines.getOrDefault(name, 0);
    }

    /** Whether the name is that of a number or the beginning of such names. */
    boolean mentions(String name) {
        return lines.containsKey(name);
    }

    private static final class Reader {
        private final Findings findings;
        private final Map<String, Double> numbers = new TreeMap<>();
        private final Map<String, Integer> lines = new LinkedHashMap<>();
        private final Map<String, Place> places = new TreeMap<>();

        Reader(Findings findings) {
            this.findings = findings;
        }

        void readMapping(String prefix, MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                    add(entry.getKeyNode(), "a name must be a single word");
                    continue;
                }
                String name = prefix.isEmpty() ? key.getValue() : prefix + "." + key.getValue();
                if (lines.put(name, key.getStartMark().getLine() + 1) != null) {
                    add(key, name + " is given twice");
                } else if (entry.getValueNode() instanceof MappingNode inner) {
                    readMapping(name, inner);
                } else {
                    readNumber(name, entry.getValueNode());
                }
            }
        }

        private void readNumber(String name, Node node) {
            if (node instanceof ScalarNode scalar && scalar.getValue().matches("-?\\d{1,12}(\\.\\d{1,9})?")) {
                numbers.put(name, Double.valueOf(scalar.getValue()));
                places.put(
                        name,
                        new Place(
                                node.getStartMark().getIndex(),
                                node.getEndMark().getIndex()));
            } else {
                add(node, name + " must be a plain number, as in 7, 0.40 or -10");
            }
        }

        private void add(Node node, String message) {
            Mark mark = node.getStartMark();
            findings.add(RuleFolder.PARAMETERS, mark.getLine() + 1, mark.getColumn() + 1, message);
        }
    }
}
