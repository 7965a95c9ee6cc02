package org.claimwatch.generate;

/** Where a loss happened. */
record Place(String text, String type, String region, String lat, String lon) {
    private static final String[] TYPES = {
        "URBAN", "PARKING", "RURAL", "HIGHWAY", "CONSTRUCTION", "EMPTY_INDUSTRIAL", "REGION_BORDER"
    };

    static Place any(Dice dice) {
        return of(dice, TYPES[dice.weighted(64, 20, 7, 5, 2, 1, 1)]);
    }

    static Place of(Dice dice, String type) {
        String street = Names.street(dice);
        String number = String.valueOf(dice.between(1, 399));
        String text = switch (type) {
            case "PARKING" -> "江州市" + street + number + "号停车场";
            case "RURAL" -> "江州市白鹭县" + street + "以北乡道" + number + "号杆";
            case "HIGHWAY" -> "江云高速K" + number + "+" + dice.between(100, 950);
            case "CONSTRUCTION" -> "江州市新区工地" + number + "号门";
            case "EMPTY_INDUSTRIAL" -> "江州市旧工业园" + number + "号厂房外";
            case "REGION_BORDER" -> "江州市望川县界碑" + number + "号";
            default -> "江州市" + street + number + "号路口";
        };
        return new Place(
                text,
                type,
                "9901" + (dice.percent(60) ? "01" : "02"),
                coordinate(dice, 29.95, 30.35),
                coordinate(dice, 112.90, 113.40));
    }

    static String coordinate(Dice dice, double low, double high) {
        long value = Math.round(dice.between(low, high) * 100_000);
        return value / 100_000 + "." + Identity.pad(value % 100_000, 5);
    }
}
