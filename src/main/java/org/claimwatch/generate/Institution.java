package org.claimwatch.generate;

import java.util.List;

/** The branch offices of the imaginary insurer. */
final class Institution {
    static final String CITY = "I110";
    static final String COUNTY_EAST = "I111";

    /** Investigates at most two claims a night. */
    static final String COUNTY_SMALL = "I112";

    /** Has no investigator. */
    static final String COUNTY_NONE = "I113";

    static final String COUNTY_OPEN = "I114";

    private Institution() {}

    static List<Row> rows(int claims) {
        int scale = Math.max(1, claims / 150);
        return List.of(
                row("I000", "", 1, "江河车险总公司", "990000", ""),
                row("I100", "I000", 2, "江河车险江省分公司", "990100", ""),
                row(CITY, "I100", 3, "江河车险江州中心支公司", "990101", String.valueOf(60 * scale)),
                row(COUNTY_EAST, CITY, 4, "临江支公司", "990101", String.valueOf(20 * scale)),
                row(COUNTY_SMALL, CITY, 4, "白鹭支公司", "990102", "2"),
                row(COUNTY_NONE, CITY, 4, "青岩支公司", "990102", "0"),
                row(COUNTY_OPEN, CITY, 4, "望川支公司", "990102", ""));
    }

    /** An office for a claim that nobody should look into. */
    static String any(Dice dice) {
        return List.of(CITY, COUNTY_EAST, COUNTY_SMALL, COUNTY_NONE, COUNTY_OPEN)
                .get(dice.weighted(40, 25, 12, 8, 15));
    }

    /** An office that investigates. */
    static String investigating(Dice dice) {
        return List.of(CITY, COUNTY_EAST, COUNTY_OPEN).get(dice.weighted(60, 25, 15));
    }

    private static Row row(String id, String parent, int level, String name, String region, String quota) {
        return new Row(Feed.INSTITUTIONS)
                .set("institution_id", id)
                .set("parent_id", parent)
                .set("level", level)
                .set("name", name)
                .set("region_code", region)
                .set("investigation_daily_quota", quota);
    }
}
