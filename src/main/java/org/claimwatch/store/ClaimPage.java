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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwatch.claim.Claim;
import org.claimwatch.claim.ClaimAttribute;
import org.claimwatch.claim.ClaimFile;
import org.claimwatch.claim.ClaimFileBuilder;
import org.claimwatch.claim.ClaimLinks;
import org.claimwatch.claim.ClaimParty;
import org.claimwatch.claim.ClaimVehicle;
import org.claimwatch.claim.Coverage;
import org.claimwatch.claim.Document;
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
import org.jspecify.annotations.Nullable;

/** The rows of a run of claims, fetched table by table and dealt out claim by claim. */
final class ClaimPage {
    private final RowsInForce rows;
    private final List<Claim> claims;
    private final ClaimRange range;
    private final ClaimLinks links;
    private final Set<String> ownFields;

    ClaimPage(RowsInForce rows, List<Claim> claims, ClaimRange range, ClaimLinks links, Set<String> ownFields) {
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
                rows.withIds(Coverage.class, Feed.COVERAGES, "policy_no", policies.keySet(), ""), Coverage::policyNo);
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
                children(Survey.class, Feed.SURVEYS, knownBy("coalesce(r.arrived_at, r.dispatched_at)"), "r.survey_id"),
                Survey::claimNo);
        Map<String, List<SurveyPhoto>> photos = grouped(
                children(
                        SurveyPhoto.class,
                        Feed.SURVEY_PHOTOS,
                        knownBy("coalesce(r.uploaded_at, r.taken_at)"),
                        "r.photo_id"),
                SurveyPhoto::claimNo);
        Map<String, List<Estimate>> estimates = grouped(
                children(Estimate.class, Feed.ESTIMATES, knownBy("r.created_at"), "r.estimate_id"), Estimate::claimNo);
        Map<String, List<EstimateLine>> lines = grouped(lines(), EstimateLine::estimateId);
        Map<String, List<Payment>> payments =
                grouped(children(Payment.class, Feed.PAYMENTS, knownBy("r.paid_at"), "r.payment_id"), Payment::claimNo);
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
