package org.claimwatch.oracle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that is known by 24:00 of the business date, and nothing later. */
final class Night {

    final LocalDate date;
    final LocalDateTime end;
    final Feeds feeds;
    final PartCatalogue parts;
    final WorkCalendar calendar;

    final Map<String, Row> policies;
    final Map<String, Row> vehicles;
    final Map<String, Row> parties;
    final Map<String, Row> shops;
    final Map<String, Row> institutions;
    final Map<String, List<Row>> coverages;
    final Map<String, List<Row>> endorsements;
    final Map<String, List<Row>> claimVehicles;
    final Map<String, List<Row>> claimParties;
    final Map<String, List<Row>> surveys;
    final Map<String, List<Row>> photos;
    final Map<String, List<Row>> estimates;
    final Map<String, List<Row>> lines;
    final Map<String, List<Row>> payments;
    final Map<String, List<Row>> documents;
    final Map<String, List<Row>> tipOffs;
    final Map<String, List<Row>> prices;
    final List<Row> watchList;

    /** Every claim reported by the end of the date. */
    final List<ClaimFile> claims;

    /** The claims that others are compared with: reported and not withdrawn. */
    final List<ClaimFile> comparable;

    final Map<String, List<ClaimFile>> claimsOfVehicle;
    final Map<String, List<ClaimFile>> claimsOfPlate;
    final Map<String, List<ClaimFile>> claimsOfPhone;
    final Map<String, List<ClaimFile>> claimsOfAccount;
    final Map<String, List<Drive>> drivesOfDriver;

    /** By number and issuer. */
    final Map<List<String>, List<ClaimFile>> claimsOfInvoice;

    final Set<String> inForce;

    /** One person drove one vehicle in one claim. */
    record Drive(ClaimFile claim, Row vehicle) {}

    Night(Feeds feeds, LocalDate date, Set<String> inForce) {
        this.feeds = feeds;
        this.date = date;
        this.end = date.plusDays(1).atStartOfDay();
        this.inForce = inForce;
        parts = new PartCatalogue(feeds);
        calendar = new WorkCalendar(feeds.all("work_calendar"));

        policies = Feeds.byKey(issued("policies"), "policy_no");
        vehicles = Feeds.byKey(feeds.all("vehicles"), "vehicle_id");
        parties = Feeds.byKey(feeds.all("parties"), "party_id");
        shops = Feeds.byKey(feeds.all("repair_shops"), "shop_id");
        institutions = Feeds.byKey(feeds.all("institutions"), "institution_id");
        coverages = by("policy_no", feeds.all("coverages"));
        endorsements = by("policy_no", knownBy("endorsements", "issued_at"));
        claimVehicles = by("claim_no", feeds.all("claim_vehicles"));
        claimParties = by("claim_no", knownBy("claim_parties", "added_at"));
        surveys = by("claim_no", knownBy("surveys", "arrived_at", "dispatched_at"));
        photos = by("claim_no", knownBy("survey_photos", "uploaded_at", "taken_at"));
        estimates = by("claim_no", knownBy("estimates", "created_at"));
        lines = by("estimate_id", feeds.all("estimate_lines"));
        payments = by("claim_no", knownBy("payments", "paid_at"));
        documents = by("claim_no", documentsByEnd());
        tipOffs = by("claim_no", knownBy("tip_offs", "received_at"));
        prices = by("model_code", feeds.all("part_prices"));
        watchList = knownBy("watch_list", "added_at");

        claims = new ArrayList<>();
        for (Row row : knownBy("claims", "reported_at")) {
            claims.add(new ClaimFile(this, claimByEnd(row)));
        }
        comparable = claims.stream().filter(claim -> !claim.withdrawn()).toList();
        claimsOfVehicle = Feeds.grouped(comparable, claim -> claim.vehicleIdentity);
        claimsOfPlate = Feeds.grouped(
                comparable, claim -> claim.vehicle == null ? null : Clear.normalised(claim.vehicle.text("plate_no")));
        claimsOfPhone = Feeds.grouped(comparable, claim -> Clear.phone(claim.row.text("report_phone")));
        claimsOfAccount = new HashMap<>();
        claimsOfInvoice = new HashMap<>();
        for (ClaimFile claim : comparable) {
            for (Row document : claim.documents) {
                if (document.is("type", "REPAIR_INVOICE") && document.has("number") && document.has("issuer")) {
                    claimsOfInvoice
                            .computeIfAbsent(
                                    List.of(document.text("number"), document.text("issuer")), i -> new ArrayList<>())
                            .add(claim);
                }
            }
            claim.accountsPaid()
                    .forEach(account -> claimsOfAccount
                            .computeIfAbsent(account, a -> new ArrayList<>())
                            .add(claim));
        }
        List<Drive> drives = new ArrayList<>();
        for (ClaimFile claim : comparable) {
            claim.vehicleRows.forEach(row -> drives.add(new Drive(claim, row)));
        }
        drivesOfDriver =
                Feeds.grouped(drives, drive -> personIdentity(drive.vehicle().text("driver_party_id")));
    }

    /** The rows whose first known time of these columns is not after the end; no time: known. */
    private List<Row> knownBy(String feed, String... timeColumns) {
        return feeds.all(feed).stream().filter(row -> isKnown(row, timeColumns)).toList();
    }

    private boolean isKnown(Row row, String... timeColumns) {
        for (String column : timeColumns) {
            if (row.has(column)) {
                return row.at(column).isBefore(end);
            }
        }
        return true;
    }

    private boolean afterEnd(Row row, String column) {
        return row.has(column) && !row.at(column).isBefore(end);
    }

    private List<Row> issued(String feed) {
        return knownBy(feed, "issued_at").stream()
                .map(row -> afterEnd(row, "paid_at") ? row.without("paid_at") : row)
                .toList();
    }

    private List<Row> documentsByEnd() {
        return knownBy("documents", "requested_at", "received_at").stream()
                .map(row -> afterEnd(row, "received_at")
                        ? row.onlyWith("document_id", "claim_no", "type", "requested_at")
                                .with("status", "REQUESTED")
                        : row)
                .toList();
    }

    private Row claimByEnd(Row row) {
        Row known = afterEnd(row, "submitted_at") ? row.without("submitted_at") : row;
        if (!afterEnd(known, "closed_at")) {
            return known;
        }
        return known.is("status", "CLOSED", "WITHDRAWN")
                ? known.without("closed_at").with("status", "OPEN")
                : known.without("closed_at");
    }

    private static Map<String, List<Row>> by(String column, Collection<Row> rows) {
        return Feeds.grouped(rows, row -> row.text(column));
    }

    boolean delivered(String... names) {
        for (String name : names) {
            if (!feeds.delivered(name)) {
                return false;
            }
        }
        return true;
    }

    String vehicleIdentity(String vehicleId) {
        if (vehicleId == null) {
            return null;
        }
        String vin = vin(vehicleId);
        return vin != null ? "VIN " + vin : "VEHICLE " + vehicleId;
    }

    String vin(String vehicleId) {
        Row vehicle = vehicles.get(vehicleId);
        return vehicle == null ? null : Clear.normalised(vehicle.text("vin"));
    }

    String personIdentity(String partyId) {
        if (partyId == null) {
            return null;
        }
        Row party = parties.get(partyId);
        String number = party == null ? null : Clear.normalised(party.text("id_number"));
        return number != null ? "ID_NUMBER " + number : "PARTY " + partyId;
    }
}
