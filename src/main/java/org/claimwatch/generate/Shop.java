package org.claimwatch.generate;

import java.util.ArrayList;
import java.util.List;

/** A repair shop of the city. */
record Shop(String id, String kind, boolean contract, String phone, String account, Row row) {
    private static final long FIRST_INDEX = 900_000_000L;

    static final List<Shop> DEALERS = shops("DEALER", true, 1, 4);
    static final List<Shop> COOPERATIVES = shops("COOPERATIVE", true, 11, 5);
    static final List<Shop> GENERAL = shops("GENERAL", false, 21, 8);
    static final List<Shop> OTHERS = others();

    static List<Shop> all() {
        List<Shop> all = new ArrayList<>(DEALERS);
        all.addAll(COOPERATIVES);
        all.addAll(GENERAL);
        all.addAll(OTHERS);
        return all;
    }

    private static List<Shop> shops(String kind, boolean contract, int first, int count) {
        List<Shop> shops = new ArrayList<>();
        for (int i = first; i < first + count; i++) {
            shops.add(shop(kind, contract, i));
        }
        return List.copyOf(shops);
    }

    private static List<Shop> others() {
        return List.of(shop("PART_REPAIR", true, 31), shop("SALVAGE", false, 41), shop("ADJUSTER", false, 51));
    }

    private static Shop shop(String kind, boolean contract, int number) {
        String id = "S" + Identity.pad(number, 3);
        String phone = Identity.phone(FIRST_INDEX + number);
        String account = Identity.account(FIRST_INDEX + number);
        Dice dice = new Dice(number);
        Row row = new Row(Feed.REPAIR_SHOPS)
                .set("shop_id", id)
                .set("kind", kind)
                .set("contract", contract)
                .set("direct_pay", contract)
                .set("phone", phone)
                .set("bank_account", account)
                .set("lat", Place.coordinate(dice, 30.05, 30.25))
                .set("lon", Place.coordinate(dice, 113.00, 113.30))
                .set("institution_id", Institution.CITY);
        return new Shop(id, kind, contract, phone, account, row);
    }
}
