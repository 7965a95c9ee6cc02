package org.claimwatch.oracle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** Institutions, calendar, part catalogue, events, watch list and salvage register. */
final class DenseReference {

    private final DenseWorld world;
    private final Dice dice;

    DenseReference(DenseWorld world) {
        this.world = world;
        dice = world.dice;
    }

    void write() {
        institutions();
        calendar();
        catalogue();
        world.tables.add(
                "cat_events",
                "cat_event_id",
                "CAT1",
                "kind",
                "STORM",
                "region_code",
                "R1",
                "from_at",
                world.date.minusDays(30).atStartOfDay(),
                "to_at",
                world.end);
        watchListAndSalvage();
        new DensePrices(world).write();
    }

    private void institutions() {
        world.tables.add("institutions", "institution_id", "HQ", "level", "1", "name", "Head office");
        List<String> quotas = List.of("", "0", "1", "2");
        for (int i = 0; i < 4; i++) {
            if (i == 1 && dice.chance(0.2)) {
                continue;
            }
            world.tables.add(
                    "institutions",
                    "institution_id",
                    DenseWorld.INSTITUTIONS.get(i),
                    "parent_id",
                    "HQ",
                    "level",
                    "2",
                    "name",
                    "Branch " + (i + 1),
                    "region_code",
                    dice.of("R1", "R2", "R1", null),
                    "investigation_daily_quota",
                    i == 0 ? dice.of(null, "5", "20", null) : quotas.get(i));
        }
    }

    private void calendar() {
        for (LocalDate day = world.date.minusDays(40); !day.isAfter(world.date.plusDays(15)); day = day.plusDays(1)) {
            if (dice.chance(0.25)) {
                world.tables.add("work_calendar", "date", day, "is_workday", dice.of("true", "false"));
            }
        }
    }

    private void catalogue() {
        for (Row part : PartCatalogue.startingTable()) {
            if (dice.chance(0.04)) {
                continue;
            }
            String layer = part.text("layer");
            String clocks = part.text("clocks_left_variant");
            String conduction = part.text("extra_conduction");
            world.tables.add(
                    "part_catalog",
                    "part_code",
                    part.text("part_code"),
                    "name_en",
                    part.text("name_en"),
                    "name_zh",
                    part.text("name_zh"),
                    "sided",
                    part.is("sided", "True"),
                    "clocks",
                    clocks == null ? null : clocks.replace(' ', '|'),
                    "layer",
                    layer.equals("0") && dice.chance(0.1) ? "1" : layer,
                    "min_severity",
                    part.text("min_severity"),
                    "conduction",
                    conduction == null ? null : conduction.replace("; ", ";").replace(' ', '|'));
        }
    }

    private void watchListAndSalvage() {
        for (int i = 0; i < 6; i++) {
            Map<String, String> party = dice.of(world.tables.rows("parties"));
            Map<String, String> vehicle = dice.of(world.tables.rows("vehicles"));
            watch("PERSON", party.get("id_number"));
            watch("ACCOUNT", party.get("bank_account"));
            watch("VIN", vehicle.get("vin"));
            Map<String, String> scrapped = dice.of(world.tables.rows("vehicles"));
            if (scrapped.containsKey("vin") && salvageable(scrapped.get("vin"))) {
                world.tables.add(
                        "salvage_register",
                        "vin",
                        scrapped.get("vin"),
                        "kind",
                        dice.of("TOTAL_LOSS", "SCRAPPED", "STOLEN"),
                        "since",
                        world.daysAgo(0, 30));
            }
        }
        watch("SHOP", dice.of(world.shopPool));
        watch("SHOP", "SHOP999");
    }

    private boolean salvageable(String vin) {
        return world.tables.rows("salvage_register").stream()
                .noneMatch(row -> row.get("vin").equalsIgnoreCase(vin));
    }

    private void watch(String kind, String value) {
        if (value == null) {
            return;
        }
        LocalDateTime end = world.end;
        world.tables.add(
                "watch_list",
                "entry_id",
                world.next("W"),
                "kind",
                kind,
                "value",
                value,
                "reason",
                dice.of("CONFIRMED_FRAUD", "WITHDRAWN_TWICE", "COURT"),
                "case_ref",
                "CASE-1",
                "approved_by",
                "U1",
                "added_at",
                dice.of(end.minusDays(10), end.minusDays(10), end.minusSeconds(1), end, end.plusDays(1)),
                "expires_at",
                dice.of(end, end, end.minusSeconds(1), end.plusYears(1), end.plusYears(1)));
    }
}
