package org.claimwatch.store;

import static org.claimwatch.store.RowsInForce.inForce;
import static org.claimwatch.store.RowsInForce.knownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.Claim;
import org.claimwatch.claim.ClaimAttribute;
import org.claimwatch.claim.ClaimFile;
import org.claimwatch.claim.ClaimFileBuilder;
import org.claimwatch.claim.ClaimLinks;
import org.claimwatch.claim.ClaimParty;
import org.claimwatch.claim.ClaimVehicle;
import org.claimwatch.claim.Coverage;
import org.claimwatch.claim.Document;
import org.claimwatch.claim.DriverHistory;
import org.claimwatch.claim.Endorsement;
import org.claimwatch.claim.Estimate;
import org.claimwatch.claim.EstimateLine;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.PartPrice;
import org.claimwatch.claim.PartPrices;
import org.claimwatch.claim.Party;
import org.claimwatch.claim.Payment;
import org.claimwatch.claim.Policy;
import org.claimwatch.claim.SalvageEntry;
import org.claimwatch.claim.Survey;
import org.claimwatch.claim.SurveyPhoto;
import org.claimwatch.claim.TipOff;
import org.claimwatch.claim.Vehicle;
import org.claimwatch.claim.VehicleHistory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** The files of claims, a run of them at a time: one query per table. */
@Component
public class ClaimFiles {
    private final NamedParameterJdbcTemplate jdbc;

    ClaimFiles(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The open claims of the night between two claim numbers, both included, in the order of the claim number.
     *
     * @param ownFields names of the insurer's own fields that are needed
     */
    public List<ClaimFile> between(AsOf asOf, String first, String last, Set<String> ownFields) {
        RowsInForce rows = new RowsInForce(jdbc, asOf);
        ClaimRange range = ClaimRange.openBetween(first, last);
        ClaimLinks links = links("between :first and :last", Map.of("first", first, "last", last));
        return new Page(rows, claims(rows, range), range, links, ownFields).files();
    }

    /** The files of those among some claims that are open in the night, in the order of the claim number. */
    public List<ClaimFile> openAmong(AsOf asOf, List<String> claimNos, Set<String> ownFields) {
        return some(
                asOf,
                claimNos,
                ClaimRange.openAmong(claimNos),
                ownFields,
                () -> links("in (:claims)", Map.of("claims", claimNos)));
    }

    /**
     * The files of some claims, whatever night is at work; what links them to other claims is left open.
     *
     * @param claimNos of claims of any state
     * @param ownFields names of the insurer's own fields that are needed
     */
    public List<ClaimFile> of(AsOf asOf, List<String> claimNos, Set<String> ownFields) {
        return some(asOf, claimNos, ClaimRange.numbered(claimNos), ownFields, () -> ClaimLinks.NONE);
    }

    private List<ClaimFile> some(
            AsOf asOf, List<String> claimNos, ClaimRange range, Set<String> ownFields, Supplier<ClaimLinks> links) {
        if (claimNos.isEmpty()) {
            return List.of();
        }
        RowsInForce rows = new RowsInForce(jdbc, asOf);
        List<Claim> claims = claims(rows, range);
        return claims.isEmpty() ? List.of() : new Page(rows, claims, range, links.get(), ownFields).files();
    }

    private static List<Claim> claims(RowsInForce rows, ClaimRange range) {
        return rows.ofClaims(Claim.class, Feed.CLAIMS, range, " order by r.claim_no");
    }

    /** What the night has found of the claims whose number meets a condition. */
    private ClaimLinks links(String condition, Map<String, ?> arguments) {
        Map<String, VehicleHistory> vehicles = found(VehicleHistory.class, "vehicle_history", condition, arguments);
        Map<String, DriverHistory> drivers = found(DriverHistory.class, "driver_history", condition, arguments);
        Map<String, Integer> contacts = new HashMap<>();
        found("claim_no, persons from contact_history", condition, arguments, row -> {
            contacts.put(row.getString(1), row.getInt(2));
        });
        Map<String, Integer> plates = new HashMap<>();
        found("claim_no, vins from plate_history", condition, arguments, row -> {
            plates.put(row.getString(1), row.getInt(2));
        });
        Set<String> invoices = new HashSet<>();
        found("claim_no from invoice_history", condition, arguments, row -> {
            invoices.add(row.getString(1));
        });
        return new ClaimLinks(vehicles, drivers, contacts, plates, invoices);
    }

    private <T> Map<String, T> found(Class<T> type, String table, String condition, Map<String, ?> arguments) {
        RecordReader<T> reader = RecordReader.of(type);
        Map<String, T> found = new HashMap<>();
        found("claim_no, " + reader.columns(table) + " from " + table, condition, arguments, row -> {
            found.put(row.getString(1), reader.read(row, 2));
        });
        return found;
    }

    private void found(String what, String condition, Map<String, ?> arguments, RowCallbackHandler row) {
        jdbc.query("select " + what + " where claim_no " + condition, arguments, row);
    }

    /** The rows of a run of claims, fetched table by table and dealt out claim by claim. */
    private static final class Page {
        private final RowsInForce rows;
        private final List<Claim> claims;
        private final ClaimRange range;
        private final ClaimLinks links;
        private final Set<String> ownFields;

        Page(RowsInForce rows, List<Claim> claims, ClaimRange range, ClaimLinks links, Set<String> ownFields) {
            this.rows = rows;
            this.claims = claims;
            this.range = range;
            this.links = links;
            this.ownFields = ownFields;
        }

        List<ClaimFile> files() {
            Map<String, Policy> policies = byId(
                    rows.withIds(
                            Policy.class,
                            Feed.POLICIES,
                            "policy_no",
                            ids(claims.stream().map(Claim::policyNo)),
                            " and r.issued_at < :cutoff"),
                    Policy::policyNo);
            Map<String, List<Coverage>> coverages = grouped(
                    rows.withIds(Coverage.class, Feed.COVERAGES, "policy_no", policies.keySet(), ""),
                    Coverage::policyNo);
            Map<String, List<Endorsement>> endorsements = grouped(
                    rows.withIds(
                            Endorsement.class,
                            Feed.ENDORSEMENTS,
                            "policy_no",
                            policies.keySet(),
                            " and r.issued_at < :cutoff"),
                    Endorsement::policyNo);

            Map<String, List<ClaimVehicle>> claimVehicles =
                    grouped(children(ClaimVehicle.class, Feed.CLAIM_VEHICLES, "", "r.seq"), ClaimVehicle::claimNo);
            Map<String, List<ClaimParty>> claimParties = grouped(
                    children(ClaimParty.class, Feed.CLAIM_PARTIES, knownBy("r.added_at"), "r.party_id, r.role"),
                    ClaimParty::claimNo);
            Map<String, List<Survey>> surveys = grouped(
                    children(
                            Survey.class,
                            Feed.SURVEYS,
                            knownBy("coalesce(r.arrived_at, r.dispatched_at)"),
                            "r.survey_id"),
                    Survey::claimNo);
            Map<String, List<SurveyPhoto>> photos = grouped(
                    children(
                            SurveyPhoto.class,
                            Feed.SURVEY_PHOTOS,
                            knownBy("coalesce(r.uploaded_at, r.taken_at)"),
                            "r.photo_id"),
                    SurveyPhoto::claimNo);
            Map<String, List<Estimate>> estimates = grouped(
                    children(Estimate.class, Feed.ESTIMATES, knownBy("r.created_at"), "r.estimate_id"),
                    Estimate::claimNo);
            Map<String, List<EstimateLine>> lines = grouped(lines(), EstimateLine::estimateId);
            Map<String, List<Payment>> payments = grouped(
                    children(Payment.class, Feed.PAYMENTS, knownBy("r.paid_at"), "r.payment_id"), Payment::claimNo);
            Map<String, List<Document>> documents = grouped(
                    children(
                            Document.class,
                            Feed.DOCUMENTS,
                            knownBy("coalesce(r.requested_at, r.received_at)"),
                            "r.document_id"),
                    Document::claimNo);
            Map<String, List<ClaimAttribute>> attributes = grouped(attributes(), ClaimAttribute::claimNo);
            Set<String> tippedOff =
                    ids(children(TipOff.class, Feed.TIP_OFFS, " and r.received_at < :cutoff", "r.tip_id").stream()
                            .map(TipOff::claimNo));

            Map<String, Vehicle> vehicles = byId(
                    rows.withIds(
                            Vehicle.class,
                            Feed.VEHICLES,
                            "vehicle_id",
                            ids(Stream.concat(
                                    policies.values().stream().map(Policy::vehicleId),
                                    all(claimVehicles).map(ClaimVehicle::vehicleId))),
                            ""),
                    Vehicle::vehicleId);
            Map<String, Party> parties = byId(
                    rows.withIds(
                            Party.class,
                            Feed.PARTIES,
                            "party_id",
                            partyIds(policies, claimVehicles, vehicles, claimParties, payments),
                            ""),
                    Party::partyId);
            List<SalvageEntry> salvage = rows.withIds(
                    SalvageEntry.class,
                    Feed.SALVAGE_REGISTER,
                    "vin_hash",
                    ids(vehicles.values().stream().map(Vehicle::vinHash)),
                    "");
            Map<String, PartPrices> prices = new HashMap<>();
            grouped(prices(vehicles, lines), PartPrice::modelCode)
                    .forEach((model, ofModel) -> prices.put(model, PartPrices.of(ofModel)));

            return claims.stream()
                    .map(claim -> {
                        ClaimFile file = ClaimFileBuilder.builder()
                                .claim(claim)
                                .policy(policies.get(claim.policyNo()))
                                .coverages(coverages.getOrDefault(claim.policyNo(), List.of()))
                                .endorsements(endorsements.getOrDefault(claim.policyNo(), List.of()))
                                .vehicles(claimVehicles.getOrDefault(claim.claimNo(), List.of()))
                                .vehiclesById(vehicles)
                                .parties(parties)
                                .claimParties(claimParties.getOrDefault(claim.claimNo(), List.of()))
                                .surveys(surveys.getOrDefault(claim.claimNo(), List.of()))
                                .photos(photos.getOrDefault(claim.claimNo(), List.of()))
                                .estimates(estimates.getOrDefault(claim.claimNo(), List.of()))
                                .lines(lines)
                                .payments(payments.getOrDefault(claim.claimNo(), List.of()))
                                .documents(documents.getOrDefault(claim.claimNo(), List.of()))
                                .attributes(attributes.getOrDefault(claim.claimNo(), List.of()))
                                .tippedOff(tippedOff.contains(claim.claimNo()))
                                .vehicleHistory(links.vehicles().get(claim.claimNo()))
                                .driverHistory(links.drivers().get(claim.claimNo()))
                                .contactPersons(links.contactPersons().get(claim.claimNo()))
                                .plateVins(links.plateVins().get(claim.claimNo()))
                                .invoiceReused(links.reusedInvoices().contains(claim.claimNo()))
                                .salvage(List.of())
                                .prices(PartPrices.NONE)
                                .build();
                        Vehicle own = file.ownVehicle();
                        return own == null
                                ? file
                                : ClaimFileBuilder.builder(file)
                                        .salvage(salvage.stream()
                                                .filter(entry -> entry.vinHash().equals(own.vinHash()))
                                                .toList())
                                        .prices(prices.getOrDefault(String.valueOf(own.modelCode()), PartPrices.NONE))
                                        .build();
                    })
                    .toList();
        }

        /** Only the fields that a rule reads; without one there is nothing to ask for. */
        private List<ClaimAttribute> attributes() {
            if (ownFields.isEmpty()) {
                return List.of();
            }
            Map<String, Object> arguments = new HashMap<>(range.arguments());
            arguments.put("ownFields", ownFields);
            return rows.ofClaims(
                    ClaimAttribute.class,
                    Feed.CLAIM_ATTRIBUTES,
                    new ClaimRange(range.join(), range.condition(), arguments),
                    " and r.attribute_name in (:ownFields)" + knownBy("r.known_at")
                            + " order by r.claim_no, r.attribute_name");
        }

        private <T> List<T> children(Class<T> type, Feed feed, String condition, String order) {
            return rows.ofClaims(type, feed, range, condition + " order by r.claim_no, " + order);
        }

        private List<EstimateLine> lines() {
            return rows.ofClaims(
                    EstimateLine.class,
                    "estimate_lines r join estimates e on e.estimate_id = r.estimate_id",
                    "e.claim_no",
                    range,
                    " and " + inForce("e") + " order by r.estimate_id, r.line_no");
        }

        /** Prices of the parts that the estimates replace, for the models of the vehicles. */
        private List<PartPrice> prices(Map<String, Vehicle> vehicles, Map<String, List<EstimateLine>> lines) {
            Set<String> parts = new HashSet<>();
            all(lines).filter(line -> line.operation().equals("REPLACE")).forEach(line -> {
                String code = line.partCode();
                if (code != null) {
                    parts.add(code);
                    parts.add(PartPrices.withoutSide(code));
                }
            });
            Set<String> models = ids(vehicles.values().stream().map(Vehicle::modelCode));
            return models.isEmpty() || parts.isEmpty()
                    ? List.of()
                    : rows.where(
                            PartPrice.class,
                            Feed.PART_PRICES,
                            "r.model_code in (:models) and r.part_code in (:parts)",
                            Map.of("models", models, "parts", parts));
        }

        private static Set<String> partyIds(
                Map<String, Policy> policies,
                Map<String, List<ClaimVehicle>> claimVehicles,
                Map<String, Vehicle> vehicles,
                Map<String, List<ClaimParty>> claimParties,
                Map<String, List<Payment>> payments) {
            return ids(Stream.of(
                            policies.values().stream().map(Policy::insuredPartyId),
                            all(claimVehicles).map(ClaimVehicle::driverPartyId),
                            all(claimVehicles).map(ClaimVehicle::ownerPartyId),
                            vehicles.values().stream().map(Vehicle::ownerPartyId),
                            all(claimParties).map(ClaimParty::partyId),
                            all(payments).map(Payment::payeePartyId))
                    .flatMap(Function.identity()));
        }

        private static Set<String> ids(Stream<? extends @Nullable String> values) {
            Set<String> ids = new HashSet<>();
            values.filter(Objects::nonNull).forEach(ids::add);
            return ids;
        }

        private static <T> Stream<T> all(Map<String, List<T>> grouped) {
            return grouped.values().stream().flatMap(List::stream);
        }

        private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
            return rows.stream().collect(Collectors.toMap(id, Function.identity()));
        }

        private static <T> Map<String, List<T>> grouped(List<T> rows, Function<T, String> key) {
            return rows.stream().collect(Collectors.groupingBy(key));
        }
    }
}
