package org.claimwatch.generate;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One claim number with all its rows, an ordinary daylight collision until told otherwise. */
final class Claim {
    private final World world;
    private final Dice dice;
    private final Risk risk;
    private final LocalDateTime loss;
    private final LocalDateTime reported;
    private final Row head = new Row(Feed.CLAIMS);
    private final Row own = new Row(Feed.CLAIM_VEHICLES);
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> payments = new ArrayList<>();
    private final List<Bill> bills = new ArrayList<>();
    private final Evidence evidence;
    private final Papers papers;
    private Row driver;
    private String relationship = "SELF";
    private Shop shop = Shop.COOPERATIVES.get(0);
    private boolean usualSurvey = true;
    private boolean usualPhotos = true;
    private @Nullable Row policy;

    Claim(World world, Dice dice, Risk risk, String no, LocalDateTime loss, LocalDateTime reported) {
        this.world = world;
        this.dice = dice;
        this.risk = risk;
        this.loss = loss;
        this.reported = reported;
        this.evidence = new Evidence(no, dice, world);
        this.papers = new Papers(no, world, reported);
        this.driver = risk.insured();
        head.set("claim_no", no)
                .set("event_id", "EV-" + no.substring(1))
                .set("coverage_code", "OWN_DAMAGE")
                .set("institution_id", Institution.CITY)
                .set("loss_at", loss)
                .set("reported_at", reported)
                .set("reporter_role", "INSURED")
                .set("report_phone", risk.insured().get("phone"))
                .set("loss_cause", "COLLISION")
                .set("single_vehicle", false)
                .set("left_scene", false)
                .set("hospitalised", false)
                .set("police_reported", false)
                .set("witness_count", 0)
                .set("has_video", false)
                .set("injury_count", 0)
                .set("serious_injury", false)
                .set("disputed", false)
                .set("litigated", false)
                .set("status", "OPEN")
                .set("updated_at", world.notAfterClosing(reported.plusHours(5)));
        own.set("claim_no", no)
                .set("seq", 1)
                .set("side", "OWN")
                .set("vehicle_id", risk.vehicleId())
                .set("liability_pct", 100)
                .set("object_type", "CAR")
                .set("airbags_deployed", false)
                .set("occupants", dice.between(1, 3));
        place(Place.any(dice));
        collision("FRONT_CORNER_R", 1, 1);
    }

    String no() {
        return head.get("claim_no");
    }

    Row head() {
        return head;
    }

    Row own() {
        return own;
    }

    Risk risk() {
        return risk;
    }

    LocalDateTime loss() {
        return loss;
    }

    LocalDateTime reported() {
        return reported;
    }

    Evidence evidence() {
        return evidence;
    }

    Claim set(String column, @Nullable Object value) {
        head.set(column, value);
        return this;
    }

    Claim place(Place place) {
        head.set("place_text", place.text())
                .set("place_type", place.type())
                .set("region_code", place.region())
                .set("lat", place.lat())
                .set("lon", place.lon());
        return this;
    }

    Claim collision(String type, int severity, Integer... points) {
        head.set("collision_type", type);
        own.set("severity_class", severity)
                .set("impact_points", Arrays.stream(points).map(String::valueOf).collect(Collectors.joining("|")));
        return this;
    }

    /** A loss of another kind, under its own coverage. */
    Claim cause(String cause, String coverage) {
        head.set("loss_cause", cause).set("coverage_code", coverage).set("collision_type", "NONE");
        own.set("impact_points", "").set("severity_class", "").set("object_type", "");
        risk.coverIfMissing(coverage);
        return this;
    }

    Claim alone(String object) {
        head.set("single_vehicle", true);
        own.set("object_type", object);
        return this;
    }

    /** Settles under a policy that is not the one in force at the loss. */
    Claim under(Row policy) {
        this.policy = policy;
        return this;
    }

    Claim drivenBy(Row person, String relationship) {
        this.driver = person;
        this.relationship = relationship;
        return this;
    }

    Row driver() {
        return driver;
    }

    /** The other vehicle; its car and people may be known or not. */
    Row third(@Nullable Risk car, @Nullable Row driver) {
        Row row = new Row(Feed.CLAIM_VEHICLES)
                .set("claim_no", no())
                .set("seq", 2)
                .set("side", "THIRD")
                .set("liability_pct", 0)
                .set("object_type", "CAR");
        if (car != null) {
            row.set("vehicle_id", car.vehicleId())
                    .set("owner_party_id", car.owner().get("party_id"));
        }
        if (driver != null) {
            row.set("driver_party_id", driver.get("party_id"));
        }
        rows.add(row);
        return row;
    }

    Row party(Row person, String role, String relationship) {
        Row row = new Row(Feed.CLAIM_PARTIES)
                .set("claim_no", no())
                .set("party_id", person.get("party_id"))
                .set("role", role)
                .set("relationship", relationship)
                .set("added_at", reported.plusMinutes(30));
        rows.add(row);
        return row;
    }

    Claim at(Shop shop) {
        this.shop = shop;
        return this;
    }

    Bill bill() {
        return bill(1, risk.model());
    }

    Bill bill(int sequence, Model model) {
        LocalDateTime created = world.notAfterClosing(reported.plusHours(26));
        String id = no() + "-E" + (bills.size() + 1);
        Bill bill = new Bill(id, no(), sequence, created, shop, model);
        bills.add(bill);
        return bill;
    }

    /** What all estimates of the claim add up to. */
    long total() {
        return bills.stream().mapToLong(Bill::total).sum();
    }

    /** The bill was estimated before, with fewer lines. */
    void estimatedTwice() {
        Row latest = bills.get(0).estimate().set("version", 2);
        Row line = bills.get(0).lines().get(0);
        Bill first = bill();
        first.estimate().set("created_at", reported.plusHours(3));
        latest.set("created_at", world.notAfterClosing(reported.plusHours(30)));
        first.add(line.get("part_code"), line.get("operation"), 60_000);
    }

    /** Nothing is estimated yet. */
    void withoutBills() {
        bills.clear();
    }

    Claim unsurveyed() {
        usualSurvey = false;
        return this;
    }

    Row survey(String kind, LocalDateTime arrived) {
        usualSurvey = false;
        return evidence.survey(kind, arrived, head);
    }

    /** The surveyor came to the place at once. */
    Row firstScene() {
        return survey("FIRST_SCENE", reported.plusMinutes(35));
    }

    Row photo(String category, LocalDateTime taken) {
        usualPhotos = false;
        return evidence.photo(category, taken, "", head);
    }

    Claim unphotographed() {
        usualPhotos = false;
        return this;
    }

    Row document(String type, String status) {
        return papers.add(type, status);
    }

    Claim policeCertificate() {
        head.set("police_reported", true).set("police_certificate", true);
        document("POLICE_CERT", "RECEIVED");
        return this;
    }

    Row payment(Row payee, String account, long amount, LocalDateTime paid) {
        Row row = new Row(Feed.PAYMENTS)
                .set("payment_id", no() + "-Z" + (payments.size() + 1))
                .set("claim_no", no())
                .set("payee_party_id", payee.get("party_id"))
                .set("bank_account", account)
                .set("amount", Money.text(amount))
                .set("paid_at", paid)
                .set("subrogation", false);
        payments.add(row);
        return row;
    }

    /** Any other row of the claim. */
    Claim add(Row row) {
        rows.add(row);
        return this;
    }

    /** How many rows of a feed it has so far. */
    long count(Feed feed) {
        return rows.stream().filter(row -> row.feed() == feed).count();
    }

    /** Paid and closed some weeks after the report, with the repairer's invoice. */
    Claim closed(boolean invoice) {
        LocalDateTime closing = reported.plusDays(dice.between(9, 26)).plusHours(2);
        LocalDateTime closed = world.notAfterClosing(closing);
        long total = total();
        head.set("status", "CLOSED")
                .set("closed_at", closed)
                .set("paid_total", Money.text(total))
                .set("submitted_at", world.notAfterClosing(reported.plusDays(5)))
                .set("updated_at", closed);
        if (invoice) {
            document("REPAIR_INVOICE", "RECEIVED");
        }
        if (total > 0) {
            payment(risk.insured(), risk.insured().get("bank_account"), total, closed.minusHours(3));
        }
        return this;
    }

    void write() {
        Sink output = world.output();
        Row covered = policy == null ? risk.policyAt(loss) : policy;
        head.set("policy_no", covered.get("policy_no"));
        if (usualSurvey) {
            firstScene();
        }
        if (usualPhotos) {
            evidence.surveys().stream()
                    .filter(survey -> survey.get("result").equals("DONE"))
                    .findFirst()
                    .ifPresent(survey -> evidence.photograph(survey, head));
        }
        if (head.get("single_vehicle").equals("false")
                && head.get("loss_cause").equals("COLLISION")
                && rows.stream().noneMatch(row -> row.feed() == Feed.CLAIM_VEHICLES)) {
            third(null, null);
        }
        own.set("driver_party_id", driver.get("party_id"))
                .set("owner_party_id", risk.owner().get("party_id"));
        party(driver, "DRIVER", relationship);
        long total = total();
        if (!head.has("reserve_amount")) {
            head.set("reserve_amount", Money.text(total == 0 ? 300_000 : total / 10_000 * 10_000 + 10_000));
        }
        output.write(head);
        output.write(own);
        rows.forEach(output::write);
        evidence.surveys().forEach(output::write);
        evidence.photos().forEach(output::write);
        for (Bill bill : bills) {
            output.write(bill.estimate());
            bill.lines().forEach(output::write);
        }
        papers.rows().forEach(output::write);
        for (Row payment : payments) {
            output.write(payment.set("coverage_code", head.get("coverage_code")));
        }
    }
}
