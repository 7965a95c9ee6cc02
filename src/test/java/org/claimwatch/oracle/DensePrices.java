package org.claimwatch.oracle;

import java.time.LocalDate;
import java.util.List;

/** part_prices and labour_standards: with and without region, expired, and too old. */
final class DensePrices {

    static final List<String> PRICED_PARTS =
            List.of("HOOD", "HEADLAMP_L", "FENDER_L", "FENDER_R", "RR_BUMPER_COVER", "SUNROOF");
    private static final List<String> PRICE_CODES =
            List.of("HOOD", "HEADLAMP_L", "HEADLAMP", "FENDER", "RR_BUMPER_COVER", "WINDSHIELD");

    private final DenseWorld world;
    private final Dice dice;

    DensePrices(DenseWorld world) {
        this.world = world;
        dice = world.dice;
    }

    void write() {
        for (String model : DenseWorld.MODELS) {
            for (String part : PRICE_CODES) {
                for (String region : new String[] {"R1", "R2", null}) {
                    series(model, part, region);
                }
            }
            world.tables.add(
                    "labour_standards",
                    "model_code",
                    model,
                    "part_code",
                    "HOOD",
                    "operation",
                    "REPLACE",
                    "standard_hours",
                    "2.5",
                    "branch_rate",
                    "120");
        }
    }

    /** Several that follow each other, or a single one that has just aged or run out. */
    private void series(String model, String part, String region) {
        switch (dice.below(4)) {
            case 0 -> {
                for (int age : dice.shuffled(List.of(0, 5, 12, 60, 120)).subList(0, 3)) {
                    LocalDate from = world.date.minusDays(age);
                    price(model, part, region, from, dice.unless(0.5, from.plusDays(dice.of(0, 10, 60))));
                }
            }
            case 1 -> price(model, part, region, world.date.minusDays(dice.between(170, 200)), null);
            case 2 -> price(model, part, region, world.date.minusDays(90), world.daysAgo(0, 15));
            default -> {}
        }
    }

    private void price(String model, String part, String region, LocalDate from, LocalDate to) {
        String usual = part.equals("HOOD") || part.equals("WINDSHIELD") ? "5000" : "1000";
        world.tables.add(
                "part_prices",
                "model_code",
                model,
                "part_code",
                part,
                "region_code",
                region,
                "system_price",
                dice.unless(0.2, usual),
                "local_price",
                dice.chance(0.2) ? "1100" : null,
                "dealer_price",
                dice.chance(0.25) ? "1050.50" : null,
                "contract_price",
                dice.chance(0.1) ? "980" : null,
                "valid_from",
                from,
                "valid_to",
                to);
    }
}
