package org.claimwatch.generate;

import java.time.LocalDate;
import java.util.List;

/** Amounts, vehicles and papers. */
final class PlantedValue {
    static final List<Template> LIST = List.of(
            new Template(
                    "Part prices 1.5 times the reference",
                    "PRICES_ABOVE_REFERENCE",
                    "AP-01:30",
                    PlantedValue::expensive),
            new Template("Dealer's own prices at a dealer", Template.LOOKALIKE, "", PlantedValue::dealerPrices),
            new Template(
                    "Damage close to the value of the car", "NEAR_CAR_VALUE", "AP-06:15", c -> valued(c, 9_000, 2)),
            new Template(
                    "Damage above half of the value of the car",
                    "NEAR_CAR_VALUE",
                    "AP-06:5",
                    c -> valued(c, 14_000, 2)),
            new Template(
                    "Cheap old car in a severe blow, surveyed at the scene",
                    Template.LOOKALIKE,
                    "",
                    c -> valued(c, 9_000, 3)),
            new Template(
                    "Old luxury car bought a year ago, 24,000 of damage",
                    "OLD_LUXURY",
                    "VH-01:15",
                    c -> oldLuxury(c, 1)),
            new Template("Old luxury car of an owner of six years", Template.LOOKALIKE, "", c -> oldLuxury(c, 6)),
            new Template("VIN was written off a year ago", "SALVAGE_VIN", "VH-03:50 H-02", PlantedValue::salvaged),
            new Template("One plate on two cars", "CLONED_PLATE", "VH-03:30", PlantedValue::twoCars),
            new Template("VIN with a wrong check digit", "WRONG_VIN", "VH-03:5", PlantedValue::typo),
            new Template("Imported car, whose VIN has no check digit", Template.LOOKALIKE, "", PlantedValue::imported),
            new Template(
                    "Inspection expired 60 days before the loss",
                    "INSPECTION_EXPIRED",
                    "DO-01:5 H-06",
                    c -> inspection(c, 60)),
            new Template("Inspection expired 10 days before the loss", Template.LOOKALIKE, "", c -> inspection(c, 10)),
            new Template("Two medical papers lost", "PAPERS_MISSING", "DO-02:15", PlantedValue::lost),
            new Template("Authorisation asked for three days ago", Template.LOOKALIKE, "", PlantedValue::pending),
            new Template("One invoice for two events", "INVOICE_TWICE", "DO-03:50 H-02", PlantedValue::invoice),
            new Template("Invoice issued before the loss", "INVOICE_EARLY", "DO-03:30", PlantedValue::early),
            new Template("Odometer went back", "ODOMETER_BACK", "DO-03:30", c -> odometer(c, 61_000, 48_200)),
            new Template("Two invoices, odometer goes on", Template.LOOKALIKE, "", c -> odometer(c, 48_200, 61_000)));

    private PlantedValue() {}

    private static void expensive(Case c) {
        c.car(Model.SUV, "PRIVATE", 1);
        Claim claim = c.claim(10, "09:05", 20).collision("FRONTAL", 2, 12).at(Shop.GENERAL.get(1));
        Pricing.bill(claim, 1.5, c.scaled(13_400), "FR_BUMPER_COVER", "HEADLAMP_L", "HOOD", "RADIATOR");
    }

    private static void dealerPrices(Case c) {
        c.car(Model.SUV, "PRIVATE", 1);
        Claim claim = c.claim(10, "09:15", 20).collision("FRONTAL", 2, 12).at(Shop.DEALERS.get(0));
        Pricing.bill(claim, 1.3, c.scaled(11_900), "FR_BUMPER_COVER", "HEADLAMP_L", "HOOD", "RADIATOR");
    }

    private static void valued(Case c, int value, int severity) {
        Risk car = c.car(Model.SMALL, "PRIVATE", 9);
        car.vehicle().set("actual_value", Money.text(c.scaled(value)));
        car.cover("OWN_DAMAGE", value * 1.2);
        Claim claim = c.claim(9, "12:25", 20).collision("FRONTAL", severity, 12);
        c.bill(claim, "FR_BUMPER_COVER 1600, HEADLAMP_L 2200, HOOD 2400, RADIATOR 1500");
    }

    private static void oldLuxury(Case c, int years) {
        Risk car = c.car(Model.LUXURY, "PRIVATE", 8);
        Claim claim = c.claim(8, "13:25", 20).collision("FRONTAL", 2, 12);
        LocalDate loss = claim.loss().toLocalDate();
        car.vehicle()
                .set("first_registered_on", loss.minusYears(10))
                .set("purchased_on", loss.minusYears(years).minusDays(20))
                .set("bought_used", true)
                .set("purchase_price", "160000.00");
        c.bill(claim, "FR_BUMPER_COVER 4200, HEADLAMP_L 7600, HEADLAMP_R 7600, GRILLE 1500, HOOD 3100");
    }

    private static void salvaged(Case c) {
        Claim claim = c.claim(9, "11:25", 20);
        claim.add(new Row(Feed.SALVAGE_REGISTER)
                .set("vin", claim.risk().vehicle().get("vin"))
                .set("kind", "TOTAL_LOSS")
                .set("since", claim.loss().toLocalDate().minusYears(1)));
        c.bill(claim);
    }

    private static void twoCars(Case c) {
        Claim claim = c.claim(12, "10:20", 20);
        Risk other = c.another();
        other.vehicle().set("plate_no", claim.risk().vehicle().get("plate_no"));
        c.earlier(other, claim, 80, "DOOR_F_L 2900, MIRROR_L 700", true);
        c.bill(claim);
    }

    private static void typo(Case c) {
        Row vehicle = c.car(Model.SUV, "PRIVATE", 2).vehicle();
        vehicle.set("vin", Vin.wrong(vehicle.get("vin")));
        c.bill(c.claim());
    }

    private static void imported(Case c) {
        Row vehicle = c.car(Model.IMPORTED, "PRIVATE", 2).vehicle();
        vehicle.set("vin", Vin.wrong(vehicle.get("vin")));
        c.bill(c.claim(), "FR_BUMPER_COVER 4600, FENDER_R paint 2300");
    }

    private static void inspection(Case c, int days) {
        Claim claim = c.claim(10, "13:35", 20);
        claim.risk()
                .vehicle()
                .set("inspection_valid_to", claim.loss().toLocalDate().minusDays(days));
        c.bill(claim);
    }

    private static void lost(Case c) {
        Claim claim = c.claim(16, "08:20", 20).set("injury_count", 1);
        claim.document("MEDICAL", "LOST");
        claim.document("MEDICAL", "LOST");
        c.bill(claim);
    }

    private static void pending(Case c) {
        Claim claim = c.claim(4, "08:25", 20);
        claim.document("AUTHORISATION", "REQUESTED")
                .set("requested_at", claim.reported().plusDays(1));
        c.bill(claim);
    }

    private static void invoice(Case c) {
        Claim claim = c.claim(13, "14:45", 20);
        Claim old = c.earlier(c.another(), claim, 45, "DOOR_F_L 2900, MIRROR_L 700", false);
        Row first = old.document("REPAIR_INVOICE", "RECEIVED");
        claim.document("REPAIR_INVOICE", "RECEIVED").set("number", first.get("number"));
        c.bill(claim);
    }

    private static void early(Case c) {
        Claim claim = c.claim(11, "15:35", 20);
        claim.document("REPAIR_INVOICE", "RECEIVED")
                .set("issued_on", claim.loss().toLocalDate().minusDays(3));
        c.bill(claim);
    }

    private static void odometer(Case c, int before, int now) {
        Claim claim = c.claim(12, "16:15", 20);
        Claim old = c.earlier(c.car(), claim, 90, "DOOR_F_L 2900, MIRROR_L 700", false);
        old.document("REPAIR_INVOICE", "RECEIVED").set("odometer_km", before);
        claim.document("REPAIR_INVOICE", "RECEIVED").set("odometer_km", now);
        c.bill(claim);
    }
}
