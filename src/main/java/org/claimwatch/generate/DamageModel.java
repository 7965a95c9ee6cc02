package org.claimwatch.generate;

import java.util.List;

/** Which damage an impact explains: the smallest severity at which it reaches a part. */
final class DamageModel {
    private static final int NEVER = 99;

    private DamageModel() {}

    /** Whether a blow of this severity at these points explains damage of the part. */
    static boolean explains(List<Integer> points, int severity, String partCode) {
        Part part = Parts.of(partCode);
        boolean right = part.sided() && partCode.endsWith("_R");
        int need = NEVER;
        for (int point : points) {
            need = Math.min(need, need(right ? mirror(point) : point, part));
        }
        return severity >= need;
    }

    private static int need(int point, Part part) {
        int need = NEVER;
        for (int clock : part.clocks()) {
            int distance = distance(point, clock);
            if (distance == 0) {
                need = Math.min(need, part.minSeverity());
            } else if (distance <= 3) {
                need = Math.min(need, Math.max(part.minSeverity(), distance + 1));
            }
        }
        for (Part.Conduction path : part.conductions()) {
            if (path.points().contains(point)) {
                need = Math.min(need, path.severity());
            }
        }
        return need;
    }

    private static int distance(int point, int clock) {
        if (point > 12 || clock > 12) {
            return point == clock ? 0 : NEVER;
        }
        int difference = Math.abs(point - clock);
        return Math.min(difference, 12 - difference);
    }

    private static int mirror(int point) {
        return point >= 12 || point == 6 ? point : 12 - point;
    }
}
