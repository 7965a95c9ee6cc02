package org.claimwatch.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Everyday customers and what happens to their cars. */
final class Honest {
    private static final String[] USES = {"PRIVATE", "COMPANY", "TAXI", "RIDE_HAILING", "FREIGHT", "BUS", "GOVERNMENT"};
    private static final int[] HOURS = {1, 1, 1, 0, 0, 1, 3, 9, 12, 10, 9, 9, 8, 8, 9, 9, 10, 12, 11, 7, 4, 3, 2, 2};
    private static final String[] CAUSES = {
        "COLLISION", "GLASS", "SCRATCH", "FALLING", "UNDERBODY", "FLOOD", "PART_THEFT", "THEFT"
    };
    private static final List<String> PANELS =
            List.of("DOOR_F_L", "DOOR_R_L", "DOOR_F_R", "DOOR_R_R", "QUARTER_L", "FENDER_R");
    private static final List<String> GLASS =
            List.of("WINDSHIELD", "WINDSHIELD", "WINDSHIELD", "DOOR_GLASS_L", "DOOR_GLASS_R", "SUNROOF");

    private final World world;
    private final Dice dice;
    private final Risk risk;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Risk> strangers = new ArrayList<>();

    Honest(World world, Dice dice) {
        this.world = world;
        this.dice = dice;
        String use = USES[dice.weighted(83, 5, 3, 3, 4, 1, 1)];
        this.risk = new Risk(
                world,
                dice,
                model(use),
                use,
                dice.weighted(12, 12, 12, 11, 10, 9, 8, 7, 6, 5, 4, 2, 2),
                Institution.any(dice));
        if (dice.percent(0.4)) {
            risk.vehicle().set("vin", Vin.wrong(risk.vehicle().get("vin")));
        }
    }

    private Model model(String use) {
        return switch (use) {
            case "TAXI", "RIDE_HAILING" -> dice.pick(Model.TAXI, Model.ELECTRIC);
            case "FREIGHT" -> Model.TRUCK;
            case "BUS" -> Model.BUS;
            default -> Model.ALL.get(dice.weighted(18, 20, 12, 14, 8, 14, 8, 2, 1));
        };
    }

    List<Claim> claims() {
        return claims;
    }

    /** An open claim, and the ones that the car had before. */
    Honest open() {
        LocalDate day = world.date().minusDays(Math.min(dice.below(46), dice.below(60)));
        policy(day);
        Claim claim = claim(day);
        claim.set("status", dice.percent(1) ? "REOPENED" : "OPEN");
        boolean young = claim.reported().isAfter(world.closing().minusDays(1));
        if (young && dice.percent(50)) {
            claim.withoutBills();
        }
        boolean settled = claim.reported().isBefore(world.closing().minusDays(3));
        if (settled && claim.total() > 0 && dice.percent(6)) {
            claim.estimatedTwice();
        }
        if (claim.reported().isBefore(world.closing().minusDays(4)) && dice.percent(55)) {
            claim.set("submitted_at", claim.reported().plusDays(3));
        }
        if (dice.percent(8)) {
            LocalDateTime asked = claim.reported().plusHours(6);
            claim.document("AUTHORISATION", "REQUESTED").set("requested_at", world.notAfterClosing(asked));
        }
        if (dice.percent(10)) {
            claim.add(new Row(Feed.CLAIM_ATTRIBUTES)
                    .set("claim_no", claim.no())
                    .set("name", "report_channel")
                    .set("value", dice.pick("APP", "HOTLINE", "BRANCH"))
                    .set("known_at", claim.reported()));
        }
        past(day, dice.weighted(55, 33, 12));
        return this;
    }

    /** A car all of whose claims are closed. */
    Honest past() {
        LocalDate day = world.date().minusDays(dice.between(40, 365));
        policy(day);
        past(day.plusDays(70), 1 + dice.weighted(60, 32, 8));
        return this;
    }

    void write() {
        claims.forEach(Claim::write);
        risk.write();
        strangers.forEach(Risk::writeUninsured);
    }

    private void policy(LocalDate day) {
        boolean renewal = dice.percent(85);
        int age = dice.percent(renewal ? 95 : 98) ? dice.between(62, 325) : dice.between(326, 352);
        risk.start(day.minusDays(age).atStartOfDay(), renewal);
    }

    private void past(LocalDate before, int count) {
        LocalDate day = before;
        for (int i = 0; i < count; i++) {
            day = day.minusDays(dice.between(70, 190));
            if (day.isBefore(world.date().minusDays(400))) {
                return;
            }
            Claim claim = claim(day);
            if (dice.percent(3)) {
                withdraw(claim);
            } else {
                claim.closed(dice.percent(96));
            }
            if (dice.percent(1)) {
                Investigations.close(claim, dice.pick("CLEARED", "CLEARED", "INCONCLUSIVE"), dice);
            }
        }
    }

    private void withdraw(Claim claim) {
        LocalDateTime closed = claim.reported().plusDays(dice.between(1, 9));
        claim.set("status", "WITHDRAWN")
                .set("closed_at", closed)
                .set("paid_total", "0.00")
                .set("updated_at", closed);
    }

    private Claim claim(LocalDate day) {
        int hour = dice.weighted(HOURS);
        boolean latest = day.equals(world.date());
        LocalDateTime loss = day.atTime(latest ? Math.min(hour, 17) : hour, dice.below(60));
        int delay = dice.percent(93) || latest ? dice.between(4, 55) : dice.between(56, 110);
        LocalDateTime reported = loss.plusMinutes(delay);
        Claim claim = new Claim(world, dice, risk, world.nextClaim(reported.getYear()), loss, reported);
        claims.add(claim);
        claim.set("institution_id", risk.policyAt(loss).get("institution_id"));
        claim.at(dice.pick(shops()));
        people(claim);
        String cause = CAUSES[dice.weighted(8000, 700, 300, 300, 300, 200, 180, 15)];
        switch (cause) {
            case "COLLISION" -> collision(claim);
            case "GLASS" -> {
                claim.cause(cause, "GLASS").alone("OTHER");
                replace(claim.bill(), dice.pick(GLASS));
                claim.survey("VIDEO", reported.plusMinutes(dice.between(8, 30)));
            }
            case "SCRATCH" -> {
                claim.cause(cause, "SCRATCH").alone("OTHER");
                paint(claim.bill(), dice.pick(PANELS));
            }
            case "FALLING" -> hit(claim, cause, Collision.of("FALLING_OBJECT"), dice.between(1, 2));
            case "UNDERBODY" -> hit(claim, cause, Collision.of("UNDERBODY"), dice.between(1, 2));
            case "FLOOD" -> {
                claim.cause(cause, "WATER").alone("OTHER").set("water_grade", 2);
                claim.bill().add("CARPET_TRIM", "REPAIR", Money.yuan(dice.between(900, 2_600)));
            }
            case "PART_THEFT" -> {
                claim.cause(cause, "OWN_DAMAGE").alone("OTHER");
                replace(claim.bill(), dice.pick("MIRROR_L", "MIRROR_R", "WHEEL_F_L"));
            }
            default -> {
                claim.cause(cause, "THEFT")
                        .alone("OTHER")
                        .set("police_reported", true)
                        .unsurveyed();
            }
        }
        return claim;
    }

    private void people(Claim claim) {
        if (risk.insured().get("kind").equals("ORGANISATION")) {
            claim.drivenBy(risk.person(), "EMPLOYEE").set("reporter_role", "DRIVER");
        } else if (dice.percent(15)) {
            Row driver = risk.person();
            claim.drivenBy(driver, "FAMILY");
            claim.set("report_phone", driver.get("phone")).set("reporter_role", "DRIVER");
        }
    }

    private List<Shop> shops() {
        return dice.percent(35) ? Shop.DEALERS : dice.percent(60) ? Shop.COOPERATIVES : Shop.GENERAL;
    }

    private void collision(Claim claim) {
        Collision form = Collision.any(dice);
        int severity = 1 + dice.weighted(62, 31, 7);
        claim.collision(form.type(), severity, form.points());
        damage(claim, form, severity);
        if (dice.percent(22)) {
            claim.alone(dice.pick("POLE", "WALL", "KERB"));
        } else if (dice.percent(30)) {
            Risk other = new Risk(world, dice, Model.SEDAN, "PRIVATE", dice.between(0, 9), Institution.CITY);
            strangers.add(other);
            claim.third(other, other.owner());
        }
        survey(claim);
        if (dice.percent(20)) {
            claim.policeCertificate();
        }
        if (severity == 3 && dice.percent(15)) {
            claim.set("injury_count", 1);
            claim.party(claim.driver(), "INJURED", "SELF").set("injury_class", "SOFT_TISSUE");
        }
    }

    private void hit(Claim claim, String cause, Collision form, int severity) {
        claim.cause(cause, "OWN_DAMAGE").alone("OTHER");
        claim.collision(form.type(), severity, form.points());
        damage(claim, form, severity);
    }

    private void damage(Claim claim, Collision form, int severity) {
        Bill bill = claim.bill();
        List<String> left = new ArrayList<>(form.skin(severity));
        int panels = Math.min(left.size(), dice.between(1, 1 + severity));
        for (int i = 0; i < panels; i++) {
            String part = left.remove(dice.below(left.size()));
            if (Parts.of(part).paintHours() > 0 && dice.percent(45)) {
                paint(bill, part);
            } else {
                replace(bill, part);
            }
        }
        left = new ArrayList<>(form.deep(severity));
        int hidden = Math.min(left.size(), dice.between(0, severity));
        for (int i = 0; i < hidden; i++) {
            replace(bill, left.remove(dice.below(left.size())));
        }
    }

    private void replace(Bill bill, String code) {
        Part part = Parts.of(code);
        long price = Math.round(part.listPrice(risk.model()) * dice.between(0.92, 1.06) / 100) * 100;
        bill.add(code, "REPLACE", price, Math.round((part.hours() + part.paintHours()) * 12_000));
    }

    private void paint(Bill bill, String code) {
        double hours = Math.max(2, Parts.of(code).paintHours()) * dice.between(0.9, 1.4);
        bill.add(code, "REFINISH", Math.round(hours * 240) * 100);
    }

    private void survey(Claim claim) {
        switch (dice.weighted(84, 8, 4, 4)) {
            case 0 -> firstScene(claim);
            case 1 -> claim.survey("VIDEO", claim.reported().plusMinutes(dice.between(8, 30)));
            case 2 -> waive(claim, "POLICE_ORDERED_MOVE");
            default -> {
                if (claim.total() <= Money.yuan(2_000)) {
                    waive(claim, "MUTUAL_SELF_COMP");
                } else {
                    firstScene(claim);
                }
            }
        }
    }

    private void firstScene(Claim claim) {
        claim.survey("FIRST_SCENE", claim.reported().plusMinutes(dice.between(20, 70)))
                .set("trace_match", dice.percent(55) ? "YES" : "NOT_CHECKED");
    }

    private void waive(Claim claim, String code) {
        claim.unsurveyed().set("survey_waiver_code", code);
        claim.set("waiver_approved_by", "M" + Identity.pad(dice.between(1, 9), 2));
        claim.photo("DAMAGE", claim.loss().plusMinutes(dice.between(3, 15)));
        claim.photo("PLATE", claim.loss().plusMinutes(16));
    }
}
