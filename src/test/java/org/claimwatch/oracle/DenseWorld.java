package org.claimwatch.oracle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pools from which dense claims draw, and the tables that they fill. */
final class DenseWorld {

    static final List<String> MODELS = List.of("M1", "M2", "M3");
    static final List<String> REGIONS = List.of("R1", "R2");
    static final List<String> PHONES =
            List.of("13800000001", "+86 138-0000-0001", "13800000002", "008613800000002", "１３８００００００03");
    static final List<String> ACCOUNTS = List.of("6222 0001", "62220001", "6222-0002", "６２２２0003");
    static final List<String> ADDRESSES = List.of("1 Lake Road", "1 lake-road", "湖滨路2号", "湖滨路 2 号");
    static final List<String> ID_NUMBERS = List.of("11010119900101001X", "11010119900101001x", "ID-2", "ID 2", "ID3");
    static final List<String> INSTITUTIONS = List.of("I1", "I2", "I3", "I4");

    final Dice dice;
    final LocalDate date;
    final LocalDateTime end;
    final FeedTables tables;
    final Map<String, Map<String, String>> vehicleById;
    final Map<String, Map<String, String>> partyById;
    final List<Map<String, String>> vehiclePool;
    final List<String> partyPool;
    final List<String> shopPool;
    private final Map<String, Integer> numbers;

    DenseWorld(long seed, int claims, LocalDate date) {
        dice = new Dice(seed);
        this.date = date;
        end = date.plusDays(1).atStartOfDay();
        tables = new FeedTables();
        vehicleById = new HashMap<>();
        partyById = new HashMap<>();
        vehiclePool = new ArrayList<>();
        partyPool = new ArrayList<>();
        shopPool = new ArrayList<>();
        numbers = new HashMap<>();
        for (int i = 0; i < Math.max(6, claims / 5); i++) {
            partyPool.add(party(false));
        }
        for (int i = 0; i < Math.max(4, claims / 60); i++) {
            shop();
        }
        for (int i = 0; i < Math.max(5, claims / 9); i++) {
            vehiclePool.add(pooledVehicle());
        }
    }

    private DenseWorld(DenseWorld before, long seed, LocalDate date) {
        dice = new Dice(seed);
        this.date = date;
        end = date.plusDays(1).atStartOfDay();
        tables = before.tables;
        vehicleById = before.vehicleById;
        partyById = before.partyById;
        vehiclePool = before.vehiclePool;
        partyPool = before.partyPool;
        shopPool = before.shopPool;
        numbers = before.numbers;
    }

    /** The same pools and tables at a later date. */
    DenseWorld later(long seed, LocalDate laterDate) {
        return new DenseWorld(this, seed, laterDate);
    }

    String next(String prefix) {
        return prefix + numbers.merge(prefix, 1, Integer::sum);
    }

    LocalDate daysAgo(int low, int high) {
        return date.minusDays(dice.between(low, high));
    }

    /** A person; the quiet ones share nothing with anybody. */
    String party(boolean quiet) {
        String id = next("P");
        double shared = quiet ? 0 : 0.08;
        Map<String, String> row = tables.add(
                "parties",
                "party_id",
                id,
                "kind",
                dice.chance(0.9) ? "PERSON" : "ORGANISATION",
                "name",
                "Name " + id,
                "id_number",
                dice.chance(shared) ? dice.of(ID_NUMBERS) : dice.unless(0.1, "NR" + id),
                "phone",
                dice.chance(shared) ? dice.of(PHONES) : dice.unless(0.1, "139" + id),
                "phone_verified",
                dice.of("true", "false", null),
                "address",
                dice.chance(shared) ? dice.of(ADDRESSES) : dice.unless(0.1, "Street " + id),
                "bank_account",
                dice.chance(shared) ? dice.of(ACCOUNTS) : dice.unless(0.1, "ACC" + id),
                "licence_class",
                dice.of("C1", "B2", null),
                "licence_valid_from",
                dice.unless(0.3, daysAgo(2000, 3000)),
                "licence_valid_to",
                quiet || dice.chance(0.92) ? dice.unless(0.1, date.plusDays(900)) : daysAgo(25, 60),
                "licence_status",
                quiet || dice.chance(0.95)
                        ? dice.unless(0.1, "VALID")
                        : dice.of("EXPIRED", "SUSPENDED", "REVOKED", "NONE"),
                "updated_at",
                date.minusDays(900).atStartOfDay());
        partyById.put(id, row);
        return id;
    }

    private void shop() {
        String id = next("SHOP");
        tables.add(
                "repair_shops",
                "shop_id",
                id,
                "kind",
                dice.of("DEALER", "COOPERATIVE", "GENERAL"),
                "contract",
                dice.of("true", "false"),
                "direct_pay",
                dice.of("true", "false", null),
                "owner_party_id",
                dice.unless(0.5, dice.of(partyPool)),
                "phone",
                dice.chance(0.2) ? dice.of(PHONES) : "137" + id,
                "bank_account",
                dice.chance(0.2) ? dice.of(ACCOUNTS) : "SHOPACC" + id,
                "institution_id",
                dice.of(INSTITUTIONS));
        shopPool.add(id);
    }

    private Map<String, String> pooledVehicle() {
        Map<String, String> row = vehicle(dice.of(partyPool));
        if (!vehiclePool.isEmpty() && dice.chance(0.15)) {
            Map<String, String> twin = dice.of(vehiclePool);
            if (dice.chance(0.5)) {
                copy(twin, row, "vin", "owner_party_id");
            } else {
                copy(twin, row, "plate_no");
            }
        }
        if (dice.chance(0.1)) {
            row.remove("vin");
        }
        if (dice.chance(0.1)) {
            row.put("vin", row.getOrDefault("vin", "SHORTVIN").toLowerCase(Locale.ROOT));
        }
        return row;
    }

    private static void copy(Map<String, String> from, Map<String, String> to, String... columns) {
        for (String column : columns) {
            to.remove(column);
            if (from.containsKey(column)) {
                to.put(column, from.get(column));
            }
        }
    }

    /** A vehicle that shares nothing with another. */
    Map<String, String> vehicle(String owner) {
        String id = next("V");
        boolean aged = dice.chance(0.25);
        Map<String, String> row = tables.add(
                "vehicles",
                "vehicle_id",
                id,
                "vin",
                dice.unless(0.05, vin(id)),
                "plate_no",
                dice.unless(0.05, "京A·" + id),
                "use_class",
                dice.chance(0.75)
                        ? "PRIVATE"
                        : dice.of("COMPANY", "GOVERNMENT", "TAXI", "RIDE_HAILING", "BUS", "FREIGHT", "TRACTOR"),
                "energy",
                dice.of("ICE", "BEV", null),
                "make",
                "Make",
                "model_code",
                dice.unless(0.1, dice.of(MODELS)),
                "first_registered_on",
                dice.unless(0.1, aged ? date.minusYears(8).minusDays(dice.between(-3, 20)) : daysAgo(400, 2000)),
                "purchased_on",
                dice.unless(
                        0.1, dice.chance(0.3) ? date.minusYears(3).minusDays(dice.between(-5, 25)) : daysAgo(100, 900)),
                "bought_used",
                dice.of("true", "false", "false", null),
                "new_price",
                dice.unless(0.1, aged ? dice.of("300000", "299999.99", "450000") : "180000"),
                "actual_value",
                dice.unless(0.1, dice.of("120000", "62500.00", "25000", "100000")),
                "transferred_on",
                dice.chance(0.2) ? daysAgo(0, 80) : null,
                "inspection_valid_to",
                dice.chance(0.04) ? daysAgo(25, 60) : dice.unless(0.15, date.plusDays(200)),
                "owner_party_id",
                dice.unless(0.1, owner),
                "updated_at",
                date.minusDays(900).atStartOfDay());
        vehicleById.put(id, row);
        return row;
    }

    private String vin(String id) {
        String digits = id.substring(1);
        String body = "00000000".substring(digits.length()) + digits;
        char first = dice.of('L', 'L', '1', '5', 'W', 'J');
        String raw = first + "SVAB4180" + body;
        char right = VehicleFacts.checkDigit(raw);
        char digit = dice.chance(0.85) ? right : (right == '7' ? '8' : '7');
        String vin = raw.substring(0, 8) + digit + raw.substring(9);
        return dice.chance(0.04) ? "I" + vin.substring(1) : dice.chance(0.04) ? vin.substring(4) : vin;
    }

    /** The owner that a claim_vehicles row states: one and the same for a vehicle. */
    String statedOwner(String vehicleId) {
        Map<String, String> vehicle = vehicleById.get(vehicleId);
        String vin = vehicle == null ? null : Clear.normalised(vehicle.get("vin"));
        String identity = vin == null ? vehicleId : vin;
        return partyPool.get(Math.floorMod(identity.hashCode(), partyPool.size()));
    }
}
