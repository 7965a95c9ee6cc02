package org.claimwatch.enrich;

import java.util.stream.IntStream;
import org.claimwatch.claim.LineVerdict;
import org.claimwatch.claim.Points;
import org.claimwatch.enrich.PartCatalogue.Conduction;
import org.claimwatch.enrich.PartCatalogue.PlacedPart;
import org.jspecify.annotations.Nullable;

/**
 * Whether an impact explains the damage to a part: position on a clock face, depth layer and severity. An impact weakens
 * by one class for each hour of distance.
 */
final class DamageModel {
    private static final int NEVER = Integer.MAX_VALUE;
    private static final int HARDEST = 4;
    private static final int FARTHEST = 3;

    private DamageModel() {}

    /**
     * @param need the severity that the impact needs; null when it never damages the part
     * @param severity of the damage, 1 to 4; unknown counts as the hardest
     */
    static LineVerdict verdict(@Nullable Integer need, @Nullable Integer severity) {
        if (need == null) {
            return LineVerdict.ZONE_CONFLICT;
        }
        int given = severity == null ? HARDEST : severity;
        return given >= need ? LineVerdict.CONSISTENT : LineVerdict.SEVERITY_EXCESS;
    }

    /** The severity that an impact needs to damage a part, or null when it never does. */
    static @Nullable Integer severityNeeded(PlacedPart part, Points impact) {
        int need = need(part, impact);
        return need == NEVER ? null : Integer.valueOf(need);
    }

    private static int need(PlacedPart part, Points impact) {
        int need = impact.positions().map(point -> need(part, point)).min().orElse(NEVER);
        for (Conduction way : part.conductions()) {
            if (way.from().meets(impact)) {
                need = Math.min(need, way.severity());
            }
        }
        return need;
    }

    private static int need(PlacedPart part, int point) {
        int distance = part.clocks()
                .positions()
                .map(clock -> distance(point, clock))
                .min()
                .orElse(NEVER);
        if (distance == 0) {
            return part.minSeverity();
        }
        return distance > FARTHEST ? NEVER : Math.max(part.minSeverity(), distance + 1);
    }

    private static int distance(int point, int clock) {
        if (point == clock) {
            return 0;
        }
        if (point > 12 || clock > 12) {
            return NEVER;
        }
        int steps = Math.abs(point - clock);
        return Math.min(steps, 12 - steps);
    }

    /** The points of impact that a kind of collision implies; none where it implies none. */
    static Points impliedBy(@Nullable String collisionType) {
        if (collisionType == null) {
            return Points.NONE;
        }
        return switch (collisionType) {
            case "FRONTAL" -> Points.of(12);
            case "FRONT_CORNER_L" -> Points.of(11);
            case "FRONT_CORNER_R" -> Points.of(1);
            case "SIDE_L" -> Points.of(9);
            case "SIDE_R" -> Points.of(3);
            case "SIDESWIPE_L" -> Points.of(8, 9, 10);
            case "SIDESWIPE_R" -> Points.of(2, 3, 4);
            case "REAR" -> Points.of(6);
            case "REAR_CORNER_L" -> Points.of(7);
            case "REAR_CORNER_R" -> Points.of(5);
            case "REVERSING" -> Points.of(5, 6, 7);
            case "UNDERBODY" -> Points.of(Points.UNDERBODY);
            case "FALLING_OBJECT" -> Points.of(Points.TOP);
            case "ROLLOVER" -> Points.of(IntStream.rangeClosed(1, Points.TOP).toArray());
            default -> Points.NONE;
        };
    }
}
