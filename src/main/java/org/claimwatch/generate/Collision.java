package org.claimwatch.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A form of collision, where it meets the car, how often, and the parts that it damages. */
record Collision(String type, int weight, Integer... points) {
    private static final int GRADES = 4;

    static final List<Collision> ALL = List.of(
            new Collision("FRONTAL", 18, 12),
            new Collision("FRONT_CORNER_L", 10, 11),
            new Collision("FRONT_CORNER_R", 13, 1),
            new Collision("SIDE_L", 5, 9),
            new Collision("SIDE_R", 5, 3),
            new Collision("SIDESWIPE_L", 8, 8, 9, 10),
            new Collision("SIDESWIPE_R", 8, 2, 3, 4),
            new Collision("REAR", 15, 6),
            new Collision("REAR_CORNER_L", 5, 7),
            new Collision("REAR_CORNER_R", 5, 5),
            new Collision("REVERSING", 8, 5, 6, 7),
            new Collision("UNDERBODY", 0, 14),
            new Collision("FALLING_OBJECT", 0, 13));

    private static final int[] WEIGHTS =
            ALL.stream().mapToInt(Collision::weight).toArray();
    private static final Map<String, List<String>> SKIN = new ConcurrentHashMap<>();
    private static final Map<String, List<String>> DEEP = new ConcurrentHashMap<>();

    static Collision any(Dice dice) {
        return ALL.get(dice.weighted(WEIGHTS));
    }

    static Collision of(String type) {
        return ALL.stream().filter(form -> form.type.equals(type)).findFirst().orElseThrow();
    }

    /** Gives the claim the mildest collision that explains its bill. */
    static void fit(Claim claim, Bill bill) {
        List<String> parts =
                bill.lines().stream().map(line -> line.get("part_code")).toList();
        for (int severity = 1; severity <= GRADES; severity++) {
            for (Collision form : ALL) {
                if (form.explains(parts, severity)) {
                    claim.collision(form.type, severity, form.points);
                    return;
                }
            }
        }
        throw new IllegalArgumentException("No collision explains " + parts);
    }

    /** Panels, lamps and glass that this collision damages. */
    List<String> skin(int severity) {
        return SKIN.computeIfAbsent(type + severity, key -> parts(severity, true));
    }

    /** What lies behind them. */
    List<String> deep(int severity) {
        return DEEP.computeIfAbsent(type + severity, key -> parts(severity, false));
    }

    private List<String> parts(int severity, boolean skin) {
        List<String> parts = new ArrayList<>();
        for (Part part : Parts.all()) {
            boolean wanted = skin ? part.skin() : "123".contains(part.layer());
            if (!wanted || part.price() > 10_000) {
                continue;
            }
            for (String code : part.variants()) {
                if (DamageModel.explains(Arrays.asList(points), severity, code)) {
                    parts.add(code);
                }
            }
        }
        return List.copyOf(parts);
    }

    private boolean explains(List<String> parts, int severity) {
        return parts.stream().allMatch(part -> DamageModel.explains(Arrays.asList(points), severity, part));
    }
}
