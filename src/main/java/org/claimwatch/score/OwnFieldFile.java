package org.claimwatch.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwatch.claim.AttributeType;
import org.claimwatch.score.Facts.Fact;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The insurer's own fields that rules may read: {@code attributes.yml}, a name and a type a line.
 *
 * @param fields by name, in the order of the file; none where there is no such file
 */
record OwnFieldFile(Map<String, Field> fields) {
    private static final String FILE = RuleFolder.ATTRIBUTES;
    private static final String NAME = "[A-Za-z][A-Za-z0-9_]{0,63}";

    /** What stands before the name of an own field wherever it is named beside facts. */
    static final String PREFIX = "attribute.";

    /** @param line from 1 */
    record Field(String name, AttributeType type, int line) {}

    OwnFieldFile {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    static OwnFieldFile read(RuleFolder folder, Findings findings) {
        Map<String, Field> fields = new LinkedHashMap<>();
        if (folder.has(FILE)) {
            MappingNode mapping = YamlFile.read(
                    folder, FILE, "expected names with types, as in  box_unplugged_hours: number", findings);
            if (mapping != null) {
                mapping.getValue().forEach(entry -> read(entry, fields, findings));
            }
        }
        return new OwnFieldFile(fields);
    }

    private static void read(NodeTuple entry, Map<String, Field> fields, Findings findings) {
        Node key = entry.getKeyNode();
        String name = key instanceof ScalarNode scalar ? scalar.getValue() : "";
        Optional<AttributeType> type = entry.getValueNode() instanceof ScalarNode scalar
                ? AttributeType.of(scalar.getValue())
                : Optional.empty();
        if (!name.matches(NAME)) {
            add(key, "the name of a field is letters, digits and _, at most 64", findings);
        } else if (Facts.isPersonal(name)) {
            add(key, name + " is an attribute of a person; rules must not weigh it", findings);
        } else if (type.isEmpty()) {
            add(
                    entry.getValueNode(),
                    "the type of " + name + " is one of "
                            + Stream.of(AttributeType.values())
                                    .map(AttributeType::word)
                                    .collect(Collectors.joining(", ")),
                    findings);
        } else if (fields.putIfAbsent(
                        name, new Field(name, type.get(), key.getStartMark().getLine() + 1))
                != null) {
            add(key, name + " is given twice", findings);
        }
    }

    private static void add(Node node, String message, Findings findings) {
        Mark mark = node.getStartMark();
        findings.add(FILE, mark.getLine() + 1, mark.getColumn() + 1, message);
    }

    /** The field as a fact that a condition may compare, or null when it is not declared. */
    @Nullable
    Fact fact(String name) {
        Field field = fields.get(name);
        return field == null ? null : fact(field);
    }

    /** The same by its name beside facts: {@code attribute.NAME}. */
    @Nullable
    Fact prefixed(String prefixed) {
        return prefixed.startsWith(PREFIX) ? fact(prefixed.substring(PREFIX.length())) : null;
    }

    private static Fact fact(Field field) {
        String name = PREFIX + field.name();
        return switch (field.type()) {
            case NUMBER -> new Fact(name, Facts.Kind.NUMBER, Double.class, true);
            case DATE -> new Fact(name, Facts.Kind.NUMBER, Integer.class, true);
            case TEXT -> new Fact(name, Facts.Kind.TEXT, String.class, true);
            case YES_NO -> new Fact(name, Facts.Kind.YES_NO, Boolean.class, true);
        };
    }

    /** Why a name is refused, with the nearest field where there is one. */
    String refusal(String name) {
        return Facts.isPersonal(name)
                ? name + " is an attribute of a person; rules must not weigh it"
                : "there is no field " + name + " in " + FILE + Nearest.hint(name, fields.keySet());
    }
}
