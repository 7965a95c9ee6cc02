package org.claimwatch.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A part of the catalogue; clocks and conduction are those of the left variant. */
record Part(
        String code, boolean sided, Set<Integer> clocks, String layer, int minSeverity, List<Conduction> conduction) {

    record Conduction(Set<Integer> points, int severity) {}

    static Part of(Row row) {
        String clocks = row.text(row.has("clocks") ? "clocks" : "clocks_left_variant");
        String conduction = row.text(row.has("conduction") ? "conduction" : "extra_conduction");
        List<Conduction> conductions = new ArrayList<>();
        if (conduction != null) {
            for (String piece : conduction.split(";")) {
                String[] sides = piece.split(">");
                conductions.add(new Conduction(points(sides[0]), Integer.parseInt(sides[1].strip())));
            }
        }
        return new Part(
                row.text("part_code"),
                "true".equalsIgnoreCase(row.text("sided")),
                points(clocks),
                row.text("layer"),
                row.has("min_severity") ? Integer.parseInt(row.text("min_severity")) : 1,
                conductions);
    }

    private static Set<Integer> points(String list) {
        if (list == null || list.isBlank()) {
            return Set.of();
        }
        return Arrays.stream(list.strip().split("[ |]+")).map(Integer::valueOf).collect(Collectors.toSet());
    }

    boolean layerAtLeast(int limit) {
        return !layer.equals("X") && Integer.parseInt(layer) >= limit;
    }

    boolean layerIs(int wanted) {
        return layer.equals(String.valueOf(wanted));
    }
}
