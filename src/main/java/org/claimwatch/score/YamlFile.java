package org.claimwatch.score;

import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a YAML file of names and values to its nodes, which know where they stand. */
final class YamlFile {
    private YamlFile() {}

    /**
     * The names and values of a file that is there; null when it is empty, or can't be read, which is a finding.
     *
     * @param expected what the file should hold, for the finding
     */
    static @Nullable MappingNode read(RuleFolder folder, String path, String expected, Findings findings) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0); // a part that stands for itself would never end
        try {
            Node root = new Yaml(options).compose(new StringReader(folder.text(path, findings)));
            if (root instanceof MappingNode mapping) {
                return mapping;
            }
            findings.add(path, 1, 1, expected);
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            findings.add(
                    path,
                    mark == null ? 0 : mark.getLine() + 1,
                    mark == null ? 0 : mark.getColumn() + 1,
                    "this is no valid YAML: " + e.getProblem());
        } catch (YAMLException e) {
            findings.add(path, 0, 0, "this is no valid YAML: " + e.getMessage());
        }
        return null;
    }
}
