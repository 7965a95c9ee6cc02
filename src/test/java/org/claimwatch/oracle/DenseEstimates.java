package org.claimwatch.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** estimates and estimate_lines: two groups of parts whose shares lie on the limits. */
final class DenseEstimates {

    private static final Map<String, List<String>> GROUPS = Map.ofEntries(
            Map.entry(
                    "FRONT_SKIN", List.of("FR_BUMPER_COVER", "GRILLE", "HOOD", "HEADLAMP_L", "FENDER_L", "HEADLAMP_R")),
            Map.entry(
                    "FRONT_DEEP", List.of("RADIATOR", "CONDENSER", "ENGINE", "FR_RAIL_L", "RAD_SUPPORT", "FR_APRON_R")),
            Map.entry("REAR_SKIN", List.of("RR_BUMPER_COVER", "TRUNK_LID", "TAIL_LAMP_L", "TAIL_LAMP_R", "REAR_GLASS")),
            Map.entry("REAR_DEEP", List.of("RR_RAIL_L", "RR_RAIL_R", "REAR_PANEL", "TRUNK_FLOOR")),
            Map.entry("LEFT", List.of("DOOR_F_L", "DOOR_R_L", "SILL_L", "MIRROR_L", "B_PILLAR_L", "DOOR_GLASS_L")),
            Map.entry("RIGHT", List.of("DOOR_F_R", "DOOR_R_R", "SILL_R", "MIRROR_R", "B_PILLAR_R", "QUARTER_R")),
            Map.entry("UNDER", List.of("OIL_PAN", "UNDER_GUARD", "FLOOR", "FUEL_TANK", "TRACTION_BATTERY")),
            Map.entry("TOP", List.of("ROOF", "SUNROOF", "WINDSHIELD")),
            Map.entry("GLASS", List.of("WINDSHIELD", "REAR_GLASS", "DOOR_GLASS_R")),
            Map.entry("INSIDE", List.of("DASHBOARD", "SEAT", "WIRING_ECU")),
            Map.entry(
                    "RESTRAINT",
                    List.of("AIRBAG_FRONT", "AIRBAG_SIDE_L", "AIRBAG_SIDE_R", "BELT_PRETENSIONER_L", "AIRBAG_ECU")),
            Map.entry("FLOODED", List.of("ENGINE", "SEAT", "CARPET_TRIM", "WIRING_ECU")),
            Map.entry("UNKNOWN", List.of("SPOILER", "TOWBAR", "RUNNING_BOARD_L", "-")));

    private static final List<String> NAMES = List.copyOf(new TreeMap<>(GROUPS).keySet());
    private static final Map<String, String> OTHER_SIDE =
            Map.of("SIDE_L", "RIGHT", "SIDESWIPE_L", "RIGHT", "SIDE_R", "LEFT", "SIDESWIPE_R", "LEFT");

    private final DenseWorld world;
    private final Dice dice;

    DenseEstimates(DenseWorld world) {
        this.world = world;
        dice = world.dice;
    }

    void of(DenseClaim claim) {
        double s = claim.strangeness;
        if (dice.chance(0.05)) {
            return;
        }
        String seq = claim.ownSeq == null ? null : dice.unless(0.4, claim.ownSeq);
        LocalDateTime created = claim.reportedAt.plusHours(dice.between(1, 20));
        estimate(claim, seq, 1, created);
        if (dice.chance(s)) {
            int version = dice.of(1, 2, 2);
            LocalDateTime again = dice.of(
                    created, created.plusHours(1), created.minusMinutes(5), world.end, world.end.minusSeconds(1));
            estimate(claim, dice.of(seq, null), version, again);
        }
        for (String third : claim.thirdSeqs) {
            if (dice.chance(0.7)) {
                estimate(claim, third, dice.of(1, 2), dice.chance(0.1) ? world.end : created);
            }
        }
    }

    private void estimate(DenseClaim claim, String seq, int version, LocalDateTime created) {
        double s = claim.strangeness;
        String id = world.next("ES");
        BigDecimal sum = lines(claim, id);
        world.tables.add(
                "estimates",
                "estimate_id",
                id,
                "claim_no",
                claim.claimNo,
                "claim_vehicle_seq",
                seq,
                "version",
                version,
                "shop_id",
                dice.unless(0.1, dice.of(world.shopPool)),
                "estimator_id",
                dice.of("EST1", null),
                "tool",
                dice.of("CCC", "SYSTEM", "MANUAL", null),
                "model_picked",
                dice.of("M1", null),
                "created_at",
                created,
                "remote_approved",
                dice.of("true", "false", null),
                "tow_fee",
                dice.of("0", "300", null),
                "total_amount",
                total(claim, sum, s),
                "total_loss",
                dice.chance(0.02 + (claim.cause.equals("FIRE") ? 0.3 : 0)) ? "true" : dice.of("false", null));
    }

    private String total(DenseClaim claim, BigDecimal sum, double s) {
        if ("MUTUAL_SELF_COMP".equals(claim.row.get("survey_waiver_code")) && dice.chance(0.6)) {
            return dice.of("2000", "2000.01", "2000.00");
        }
        if (claim.oldAndDear) {
            return dice.of("20000", "20000", "20000", "19999.99", "65000");
        }
        if (dice.chance(0.25 + s * 0.4)) {
            String value = claim.vehicle.get("actual_value");
            if (value != null && dice.chance(0.35)) {
                BigDecimal share = new BigDecimal(value).multiply(new BigDecimal(dice.of("0.5", "0.8")));
                return share.setScale(2, RoundingMode.HALF_UP)
                        .subtract(new BigDecimal(dice.of("0", "0", "0.01")))
                        .toPlainString();
            }
            return dice.of(
                    "2000",
                    "2000.01",
                    "1999.99",
                    "10000.00",
                    "10000.01",
                    "20000",
                    "19999.99",
                    "20000.01",
                    "50000",
                    "49999.99",
                    "50000.01",
                    "100000",
                    "100000.01",
                    "120000.00",
                    "0");
        }
        return sum.toPlainString();
    }

    private BigDecimal exactLines(DenseClaim claim, String estimateId, List<DenseTemplates.Line> exact) {
        BigDecimal sum = BigDecimal.ZERO;
        int no = 1;
        for (DenseTemplates.Line line : exact) {
            world.tables.add(
                    "estimate_lines",
                    "estimate_id",
                    estimateId,
                    "line_no",
                    no++,
                    "part_code",
                    line.part(),
                    "operation",
                    "REPLACE",
                    "quantity",
                    line.quantity(),
                    "unit_price",
                    line.unitPrice(),
                    "amount",
                    line.amount());
            claim.partCodes.add(line.part());
            sum = sum.add(new BigDecimal(line.amount()));
        }
        return sum;
    }

    private BigDecimal lines(DenseClaim claim, String estimateId) {
        List<DenseTemplates.Line> exact = new DenseTemplates(dice).lines(claim);
        if (!claim.lastMinute && !exact.isEmpty() && dice.chance(0.3)) {
            return exactLines(claim, estimateId, exact);
        }
        double s = claim.strangeness;
        List<String> fitting = GROUPS.get(fittingGroup(claim));
        List<String> odd = dice.chance(s) ? GROUPS.get(dice.of(NAMES)) : fitting;
        if (claim.lastMinute) {
            fitting = List.of("GRILLE", "HOOD");
            odd = dice.of(List.of("HEADLAMP_L"), List.of("HOOD"), List.of("FENDER_R", "HEADLAMP_R"));
        } else if (claim.cause.equals("UNDERBODY") && dice.chance(0.25)) {
            fitting = List.of("TRACTION_BATTERY");
            odd = fitting;
        } else if (dice.chance(s * 0.4) && claim.collision != null && OTHER_SIDE.containsKey(claim.collision)) {
            fitting = GROUPS.get(OTHER_SIDE.get(claim.collision));
            odd = fitting;
        }
        if (claim.before != null && !claim.before.partCodes.isEmpty() && dice.chance(0.6)) {
            fitting = claim.before.partCodes;
        }
        if (claim.pooled && dice.chance(0.15)) {
            fitting = List.of(dice.of("FR_BUMPER_COVER", "RR_BUMPER_COVER"));
            odd = dice.of(fitting, List.of("GRILLE"));
        }
        BigDecimal total = new BigDecimal(dice.of("1000", "2000", "4000", "6000", "8000", "12000", "20000"));
        BigDecimal share = new BigDecimal(dice.of(
                "0.1499", "0.15", "0.20", "0.1999", "0.25", "0.2499", "0.40", "0.3999", "0.4001", "0.50", "0.4999",
                "0.60"));
        BigDecimal oddSum = total.multiply(share).setScale(2, RoundingMode.HALF_UP);
        int line = group(claim, estimateId, 1, fitting, total.subtract(oddSum));
        line = group(claim, estimateId, line, odd, oddSum);
        if (!claim.lastMinute && dice.chance(0.1 + s * 0.5)) {
            line = priced(estimateId, line);
        }
        if (dice.chance(s * 0.5) && claim.cause.equals("COLLISION")) {
            line = line(
                    estimateId,
                    line,
                    dice.of("AIRBAG_FRONT", "AIRBAG_FRONT", "AIRBAG_SIDE_L"),
                    new BigDecimal("800"),
                    "REPLACE");
        }
        if (dice.chance(0.05)) {
            line(estimateId, line, null, new BigDecimal("700"), "MATERIAL");
        }
        return total;
    }

    private String fittingGroup(DenseClaim claim) {
        String by = claim.collision == null || claim.collision.equals("NONE") ? claim.cause : claim.collision;
        return switch (by) {
            case "FRONTAL", "FRONT_CORNER_L", "FRONT_CORNER_R" -> "FRONT_SKIN";
            case "SIDE_L", "SIDESWIPE_L" -> "LEFT";
            case "SIDE_R", "SIDESWIPE_R" -> "RIGHT";
            case "REAR", "REAR_CORNER_L", "REAR_CORNER_R", "REVERSING" -> "REAR_SKIN";
            case "UNDERBODY" -> "UNDER";
            case "FALLING_OBJECT", "FALLING" -> "TOP";
            case "GLASS" -> "GLASS";
            case "FLOOD" -> dice.of("INSIDE", "FRONT_DEEP", "FLOODED");
            default -> dice.of("FRONT_SKIN", "LEFT", "REAR_SKIN");
        };
    }

    /** One to three lines of a group that add up to the sum. */
    private int group(DenseClaim claim, String estimateId, int from, List<String> group, BigDecimal sum) {
        int count = Math.min(group.size(), claim.lastMinute ? 3 : dice.between(1, 4));
        BigDecimal left = sum;
        List<String> codes = dice.shuffled(group);
        for (int i = 0; i < count; i++) {
            BigDecimal amount = i == count - 1 ? left : left.divide(new BigDecimal(2), 2, RoundingMode.DOWN);
            left = left.subtract(amount);
            String operation = dice.of("REPLACE", "REPLACE", "REPLACE", "REPAIR", "REFINISH");
            line(estimateId, from + i, codes.get(i), amount, operation);
            claim.partCodes.add(codes.get(i));
        }
        return from + count;
    }

    private int line(String estimateId, int no, String code, BigDecimal amount, String operation) {
        boolean noCode = code == null || code.equals("-");
        world.tables.add(
                "estimate_lines",
                "estimate_id",
                estimateId,
                "line_no",
                no,
                "part_code",
                noCode ? null : code,
                "part_name",
                code == null ? null : noCode ? "Special part" : dice.unless(0.5, "Part " + code),
                "operation",
                operation,
                "damage_grade",
                dice.of("LIGHT", "MEDIUM", null),
                "quantity",
                dice.unless(0.2, "1"),
                "unit_price",
                dice.unless(0.4, amount.toPlainString()),
                "amount",
                amount,
                "part_quality",
                dice.of("OEM", null),
                "teardown_photo_id",
                dice.chance(0.03) ? "F1" : null);
        return no + 1;
    }

    /** A line whose price lies on a limit above the usual reference of 1,000 or 5,000. */
    private int priced(String estimateId, int no) {
        String price = dice.of("1199.99", "1200", "1400", "1500", "1499.99", "6000", "7000", "6999.99", "7500", "1000");
        world.tables.add(
                "estimate_lines",
                "estimate_id",
                estimateId,
                "line_no",
                no,
                "part_code",
                dice.of(DensePrices.PRICED_PARTS),
                "operation",
                "REPLACE",
                "quantity",
                dice.of("1", "2", "3", "5"),
                "unit_price",
                price,
                "amount",
                price);
        return no + 1;
    }
}
