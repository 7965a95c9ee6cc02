package org.claimwatch.oracle;

import java.util.ArrayList;
import java.util.List;

/** Whole estimates whose sums lie exactly on a limit, or a cent beside it. */
final class DenseTemplates {

    /** A line; without a unit price it says nothing about prices. */
    record Line(String part, String amount, String quantity, String unitPrice) {}

    private final Dice dice;

    DenseTemplates(Dice dice) {
        this.dice = dice;
    }

    /** The lines of a template that fits the claim, empty when there is none. */
    List<Line> lines(DenseClaim claim) {
        if ("FRONTAL".equals(claim.collision)) {
            return dice.chance(0.4) ? prices() : frontal();
        }
        if (List.of("SIDE_L", "SIDE_R").contains(String.valueOf(claim.collision))) {
            return mirrored(claim.collision.equals("SIDE_L") ? "_R" : "_L");
        }
        return switch (claim.cause) {
            case "GLASS" -> lines("WINDSHIELD", "2000", "HOOD", dice.of("300", "300.01", "299.99"));
            case "FLOOD" ->
                dice.of(
                        lines("SEAT", "8000", "HOOD", "2000"),
                        lines("SEAT", "8000.01", "HOOD", "1999.99"),
                        lines("SEAT", "8000", "AIRBAG_FRONT", "2000"));
            case "FALLING" ->
                dice.of(lines("ROOF", "8500", "FENDER_L", "1500"), lines("ROOF", "8499.99", "FENDER_L", "1500.01"));
            case "SCRATCH" -> lines("DOOR_F_L", "800", dice.of("SILL_L", "WHEEL_F_L", "B_PILLAR_L"), "100");
            default -> List.of();
        };
    }

    private List<Line> frontal() {
        return switch (dice.below(11)) {
            case 0 -> lines("HOOD", "6000", "TAIL_LAMP_L", "4000");
            case 1 -> lines("HOOD", "6000.01", "TAIL_LAMP_L", "3999.99");
            case 2 -> lines("HOOD", "8500", "TAIL_LAMP_L", "1500");
            case 3 -> lines("HOOD", "8500.01", "TAIL_LAMP_L", "1499.99");
            case 4 -> lines("HOOD", "45000", "TAIL_LAMP_L", dice.of("5000", "4999.99"));
            case 5 -> lines("HOOD", "20000", dice.of("RR_RAIL_L", "REAR_PANEL", "FUEL_TANK"), "1000");
            case 6 -> lines("HOOD", "20000", "RR_RAIL_L", dice.of("999.99", "1000"));
            case 7 -> lines("HOOD", "600", "TAIL_LAMP_L", dice.of("500", "499.99"));
            case 8 -> lines("HOOD", "3000", "FR_RAIL_L", dice.of("3000", "2999.99"));
            case 9 -> lines("HOOD", "3000", "FR_RAIL_L", dice.of("1000", "999.99", "1000.01"));
            default -> lines("HOOD", "3000", "TAIL_LAMP_L", "3000", "SPOILER", dice.of("4000", "4000.01"));
        };
    }

    /** Two or three lines of the other side. */
    private List<Line> mirrored(String side) {
        return dice.of(
                lines("DOOR_F" + side, "3000", "DOOR_R" + side, "3000"),
                lines("DOOR_F" + side, "3000", "DOOR_R" + side, "3000", "MIRROR" + side, "500"),
                lines("DOOR_F" + side, "3000", "DOOR_R" + side, "3000", "MIRROR" + side, "500", "TAIL_LAMP_L", "9"));
    }

    /** Against the usual references of 5,000 for a hood and 1,000 for the others. */
    private List<Line> prices() {
        return switch (dice.below(7)) {
            case 0 -> List.of(priced("HOOD", "1", dice.of("7000", "6999.99")));
            case 1 -> List.of(priced("HOOD", "1", dice.of("6000", "5999.99")));
            case 2 -> List.of(priced("RR_BUMPER_COVER", "2", dice.of("1250", "1249.99")));
            case 3 ->
                List.of(priced("FENDER_L", "1", dice.of("1500", "1499.99")), priced("RR_BUMPER_COVER", "10", "1000"));
            case 4 ->
                List.of(priced("HEADLAMP_L", "1", dice.of("1500", "1499.99")), priced("RR_BUMPER_COVER", "10", "1000"));
            case 5 -> List.of(priced("RR_BUMPER_COVER", "5", dice.of("1400", "1399.99")));
            default -> List.of(priced("RR_BUMPER_COVER", "4", dice.of("1400", "1500")));
        };
    }

    private static Line priced(String part, String quantity, String unitPrice) {
        return new Line(part, unitPrice, quantity, unitPrice);
    }

    private static List<Line> lines(String... partsAndAmounts) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < partsAndAmounts.length; i += 2) {
            lines.add(new Line(partsAndAmounts[i], partsAndAmounts[i + 1], null, null));
        }
        return lines;
    }
}
