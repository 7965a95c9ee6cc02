package org.claimwatch.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether the lines of an estimate fit the collision: DC-01, DC-02 and DC-04. */
final class Damage {

    private static final Set<String> PASSENGER_CARS =
            Set.of("PRIVATE", "COMPANY", "GOVERNMENT", "TAXI", "RIDE_HAILING", "RENTAL");
    private static final int NEVER = Integer.MAX_VALUE;

    enum Judgement {
        CONSISTENT,
        SEVERITY_EXCESS,
        ZONE_CONFLICT,
        NOT_ASSESSABLE
    }

    private Damage() {}

    static boolean passengerCar(ClaimFile claim) {
        return claim.vehicle != null && PASSENGER_CARS.contains(claim.vehicle.text("use_class"));
    }

    /** The verdict on what is no passenger car: clear, or unknown when that isn't known. */
    static Finding notPassengerCar(ClaimFile claim) {
        return claim.vehicle == null ? Finding.UNKNOWN : Finding.CLEAR;
    }

    static Set<Integer> impactPoints(ClaimFile claim) {
        if (claim.row.is("collision_type", "ROLLOVER")) {
            return points(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
        }
        if (claim.ownRow != null && claim.ownRow.has("impact_points")) {
            Set<Integer> stated = new HashSet<>();
            claim.ownRow.list("impact_points").forEach(p -> stated.add(Integer.valueOf(p)));
            return stated;
        }
        if (!claim.row.has("collision_type")) {
            return Set.of();
        }
        return switch (claim.row.text("collision_type")) {
            case "FRONTAL" -> points(12);
            case "FRONT_CORNER_L" -> points(11);
            case "FRONT_CORNER_R" -> points(1);
            case "SIDE_L" -> points(9);
            case "SIDE_R" -> points(3);
            case "SIDESWIPE_L" -> points(8, 9, 10);
            case "SIDESWIPE_R" -> points(2, 3, 4);
            case "REAR" -> points(6);
            case "REAR_CORNER_L" -> points(7);
            case "REAR_CORNER_R" -> points(5);
            case "REVERSING" -> points(5, 6, 7);
            case "UNDERBODY" -> points(14);
            case "FALLING_OBJECT" -> points(13);
            default -> Set.of();
        };
    }

    private static Set<Integer> points(int... points) {
        Set<Integer> set = new HashSet<>();
        IntStream.of(points).forEach(set::add);
        return set;
    }

    /** A clock of the left variant on the right side; 12, 6, 13 and 14 stay. */
    static int mirrored(int clock) {
        return clock >= 12 ? clock : 12 - clock;
    }

    private static Set<Integer> mirrored(Set<Integer> clocks) {
        Set<Integer> other = new HashSet<>();
        clocks.forEach(clock -> other.add(mirrored(clock)));
        return other;
    }

    private static int distance(int point, Set<Integer> clocks) {
        if (clocks.contains(point)) {
            return 0;
        }
        int smallest = NEVER;
        for (int clock : clocks) {
            if (point <= 12 && clock <= 12) {
                int around = Math.abs(point - clock);
                smallest = Math.min(smallest, Math.min(around, 12 - around));
            }
        }
        return smallest;
    }

    /** The severity that a part needs to be hit from one of these points. */
    static int need(Part part, boolean right, Set<Integer> points) {
        int smallest = NEVER;
        for (int point : points) {
            int distance = distance(point, right ? mirrored(part.clocks()) : part.clocks());
            int need = NEVER;
            if (distance == 0) {
                need = part.minSeverity();
            } else if (distance <= 3) {
                need = Math.max(part.minSeverity(), distance + 1);
            }
            for (Part.Conduction conduction : part.conduction()) {
                Set<Integer> from = right ? mirrored(conduction.points()) : conduction.points();
                if (from.contains(point)) {
                    need = Math.min(need, conduction.severity());
                }
            }
            smallest = Math.min(smallest, need);
        }
        return smallest;
    }

    static Judgement judge(ClaimFile claim, Row line, boolean swapped) {
        Part part = claim.part(line);
        String code = line.text("part_code");
        if (part == null || PartCatalogue.isRestraint(code)) {
            return Judgement.NOT_ASSESSABLE;
        }
        if (line.has("teardown_photo_id") || claim.flagged("SECOND_IMPACT_CONFIRMED", "TOW_DAMAGE")) {
            return Judgement.CONSISTENT;
        }
        boolean right = part.sided() && (PartCatalogue.isRight(code) != (swapped && hasSide(code)));
        int need = need(part, right, impactPoints(claim));
        if (need == NEVER) {
            return Judgement.ZONE_CONFLICT;
        }
        return severity(claim) >= need ? Judgement.CONSISTENT : Judgement.SEVERITY_EXCESS;
    }

    private static boolean hasSide(String code) {
        return code.endsWith("_L") || code.endsWith("_R");
    }

    private static int severity(ClaimFile claim) {
        return claim.ownRow != null && claim.ownRow.has("severity_class")
                ? Integer.parseInt(claim.ownRow.text("severity_class"))
                : 4;
    }

    private static List<Row> judged(ClaimFile claim, Judgement wanted) {
        return claim.lines.stream()
                .filter(line -> judge(claim, line, false) == wanted)
                .toList();
    }

    private static BigDecimal assessable(ClaimFile claim) {
        List<Row> assessable = new ArrayList<>(claim.lines);
        assessable.removeAll(judged(claim, Judgement.NOT_ASSESSABLE));
        return ClaimFile.amount(assessable);
    }

    /** Whether enough of the amount can be judged at all. */
    private static boolean enoughAssessable(ClaimFile claim) {
        BigDecimal all = ClaimFile.amount(claim.lines.stream()
                .filter(line -> !PartCatalogue.isRestraint(line.text("part_code")))
                .toList());
        BigDecimal assessable = assessable(claim);
        return assessable.signum() > 0 && shareAtLeast(assessable, all, "0.60");
    }

    static boolean shareAtLeast(BigDecimal piece, BigDecimal whole, String share) {
        return piece.compareTo(whole.multiply(new BigDecimal(share))) >= 0;
    }

    private static boolean atLeast(BigDecimal amount, int limit) {
        return amount.compareTo(BigDecimal.valueOf(limit)) >= 0;
    }

    static Finding dc01(ClaimFile claim) {
        if (!passengerCar(claim)) {
            return notPassengerCar(claim);
        }
        if (!claim.cause("COLLISION", "UNDERBODY", "FALLING")) {
            return Finding.CLEAR;
        }
        if (impactPoints(claim).isEmpty() || !enoughAssessable(claim)) {
            return Finding.UNKNOWN;
        }
        List<Row> conflicts = judged(claim, Judgement.ZONE_CONFLICT);
        BigDecimal z = ClaimFile.amount(conflicts);
        BigDecimal assessable = assessable(claim);
        boolean structural = conflicts.stream()
                .anyMatch(line -> claim.part(line).layerAtLeast(3) && atLeast(line.number("amount"), 1000));
        int points = 0;
        if ((shareAtLeast(z, assessable, "0.40") && atLeast(z, 500)) || atLeast(z, 5000) || structural) {
            points = 30;
        } else if (shareAtLeast(z, assessable, "0.15") && atLeast(z, 500)) {
            points = 15;
        }
        return Finding.of(sideMixUp(claim) ? Math.min(points, 15) : points);
    }

    /** At least three sided lines, and no conflict once left and right are swapped. */
    static boolean sideMixUp(ClaimFile claim) {
        long sided = claim.lines.stream()
                .filter(line -> claim.part(line) != null && claim.part(line).sided() && hasSide(line.text("part_code")))
                .count();
        return sided >= 3
                && claim.lines.stream().noneMatch(line -> judge(claim, line, true) == Judgement.ZONE_CONFLICT);
    }

    static Finding dc02(ClaimFile claim) {
        if (!passengerCar(claim)) {
            return notPassengerCar(claim);
        }
        if (!claim.cause("COLLISION", "UNDERBODY", "FALLING")) {
            return Finding.CLEAR;
        }
        if (impactPoints(claim).isEmpty() || !claim.ownRowHas("severity_class") || !enoughAssessable(claim)) {
            return Finding.UNKNOWN;
        }
        BigDecimal x = ClaimFile.amount(judged(claim, Judgement.SEVERITY_EXCESS));
        BigDecimal assessable = assessable(claim);
        if (shareAtLeast(x, assessable, "0.50") && atLeast(x, 3000)) {
            return Finding.of(30);
        }
        return Finding.of(shareAtLeast(x, assessable, "0.25") && atLeast(x, 1000) ? 15 : 0);
    }

    static Finding dc04(ClaimFile claim) {
        if (!passengerCar(claim)) {
            return notPassengerCar(claim);
        }
        if (!claim.cause("COLLISION")) {
            return Finding.CLEAR;
        }
        if (claim.estimate == null || !claim.night.delivered("estimate_lines")) {
            return Finding.UNKNOWN;
        }
        boolean front = claim.lines.stream().anyMatch(l -> l.is("part_code", "AIRBAG_FRONT"));
        boolean side = claim.lines.stream().anyMatch(l -> l.is("part_code", "AIRBAG_SIDE_L", "AIRBAG_SIDE_R"));
        Set<Integer> points = impactPoints(claim);
        boolean directionKnown = !points.isEmpty() && claim.row.has("collision_type");
        boolean notRolledOver = directionKnown && !claim.row.is("collision_type", "ROLLOVER");
        BigDecimal deltaV = claim.ownRow == null ? null : claim.ownRow.number("delta_v_kmh");
        boolean slow = deltaV != null && deltaV.compareTo(BigDecimal.valueOf(12)) < 0;
        boolean ratherSlow = deltaV != null && deltaV.compareTo(BigDecimal.valueOf(20)) < 0;
        boolean minor = claim.ownRow != null && claim.ownRow.is("severity_class", "1");

        boolean frontFromElsewhere =
                front && notRolledOver && points(3, 4, 5, 6, 7, 8, 9, 13, 14).containsAll(points);
        boolean sideFromEnds =
                side && notRolledOver && points(11, 12, 1, 5, 6, 7).containsAll(points);
        boolean beltOpen = (front || side) && claim.flagged("BELT_NOT_LOCKED");
        if (frontFromElsewhere || (front && (slow || minor)) || beltOpen) {
            return Finding.of(30);
        }
        return Finding.of(
                (front && ratherSlow) || sideFromEnds ? 15 : 0,
                ((front || side) && (!directionKnown || !claim.night.delivered("surveys")))
                        || (front && (deltaV == null || !claim.ownRowHas("severity_class"))));
    }
}
