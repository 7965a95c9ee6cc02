package org.claimwatch.generate;

import java.util.List;

/** Night losses, late reports, and people who are linked or only seem so. */
final class PlantedParties {
    static final List<Template> LIST = List.of(
            new Template("Two vehicles at 20:40", "NIGHT_LOSS", "TP-01:5", PlantedParties::evening),
            new Template("Taxi alone at 02:10", Template.LOOKALIKE, "", PlantedParties::taxiAtNight),
            new Template("Reported after 60 hours", "LATE_REPORT", "TP-02:15", PlantedParties::late),
            new Template(
                    "Reported after 60 hours, driver in hospital",
                    Template.LOOKALIKE,
                    "",
                    PlantedParties::lateFromHospital),
            new Template("Insured is not the registered owner", "OWNER_DIFFERS", "PN-01:5", c -> owner(c, 400)),
            new Template(
                    "Car transferred 30 days ago without an endorsement",
                    "OWNER_DIFFERS",
                    "PN-01:15",
                    c -> owner(c, 30)),
            new Template("Insured by the lessee, owned by the lessor", Template.LOOKALIKE, "", PlantedParties::leased),
            new Template("Report phone of another insured's claim", "SHARED_PHONE", "PN-03:15", PlantedParties::phone),
            new Template(
                    "Paid to an account of two other insureds' claims",
                    "SHARED_ACCOUNT",
                    "PN-03:30",
                    PlantedParties::account),
            new Template(
                    "Reported by a contract shop, as many others", Template.LOOKALIKE, "", PlantedParties::shopPhone),
            new Template("Both drivers have one phone", "LINKED_SIDES", "PN-04:30", PlantedParties::linked),
            new Template(
                    "Both drivers share a surname and a street", Template.LOOKALIKE, "", PlantedParties::neighbours));

    private PlantedParties() {}

    private static void evening(Case c) {
        c.bill(c.claim(9, "20:40", 20));
    }

    private static void taxiAtNight(Case c) {
        c.car(Model.TAXI, "TAXI", 3);
        Claim claim = c.claim(9, "02:10", 15).alone("KERB");
        claim.drivenBy(claim.risk().person(), "EMPLOYEE");
        c.bill(claim);
    }

    private static void late(Case c) {
        Claim claim = c.claim(11, "10:10", 3_600);
        c.bill(claim);
    }

    private static void lateFromHospital(Case c) {
        Claim claim = c.claim(11, "10:25", 3_600).set("hospitalised", true).set("injury_count", 1);
        claim.party(claim.driver(), "INJURED", "SELF").set("injury_class", "FRACTURE");
        c.bill(claim);
    }

    private static void owner(Case c, int transferred) {
        Claim claim = c.claim(10, "18:05", 20);
        Row buyer = claim.risk().person();
        claim.risk().insuredBy(buyer);
        claim.drivenBy(buyer, "SELF").set("report_phone", buyer.get("phone"));
        claim.risk().vehicle().set("transferred_on", claim.loss().toLocalDate().minusDays(transferred));
        c.bill(claim);
    }

    private static void leased(Case c) {
        Claim claim = c.claim(10, "17:15", 20);
        claim.risk().ownedBy(claim.risk().company());
        claim.party(claim.risk().owner(), "OWNER", "LESSOR");
        c.bill(claim);
    }

    private static void phone(Case c) {
        Claim claim = c.claim(8, "11:35", 20);
        c.earlier(c.another(), claim, 70, "DOOR_F_L 2900, MIRROR_L 700", true)
                .set("report_phone", claim.head().get("report_phone"));
        c.bill(claim);
    }

    private static void account(Case c) {
        Claim claim = c.claim(14, "12:35", 20);
        String account = Identity.account(
                800_000_000L + Long.parseLong(c.car().vehicleId().substring(1)));
        for (int i = 1; i <= 2; i++) {
            Claim old = c.earlier(c.another(), claim, 60 * i, "DOOR_F_L 2900, MIRROR_L 700", true);
            old.payment(old.risk().insured(), account, 50_000, old.reported().plusDays(9));
        }
        claim.payment(claim.risk().insured(), account, 60_000, claim.reported().plusDays(4));
        c.bill(claim);
    }

    private static void shopPhone(Case c) {
        Shop shop = Shop.DEALERS.get(1);
        Claim claim = c.claim(9, "14:55", 20).at(shop);
        claim.set("report_phone", shop.phone()).set("reporter_role", "SHOP_AGENT");
        for (int i = 1; i <= 3; i++) {
            c.earlier(c.another(), claim, 30 * i, "DOOR_F_L 2900, MIRROR_L 700", true)
                    .set("report_phone", shop.phone())
                    .set("reporter_role", "SHOP_AGENT");
        }
        c.bill(claim);
    }

    private static void linked(Case c) {
        Claim claim = c.claim(8, "16:25", 20);
        Risk other = c.stranger();
        Row driver = other.person().set("phone", claim.driver().get("phone"));
        claim.third(other, driver);
        c.bill(claim);
    }

    private static void neighbours(Case c) {
        Claim claim = c.claim(8, "16:35", 20);
        Risk other = c.stranger();
        claim.driver().set("name", "王建华").set("address", "江州市临江区江滨路18号2栋301室");
        other.owner().set("name", "王建华").set("address", "江州市临江区江滨路18号2栋1204室");
        claim.third(other, other.owner());
        c.bill(claim);
    }
}
