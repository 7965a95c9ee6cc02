package org.claimwatch.store;

import static org.claimwatch.store.AsOfQueries.knownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The files of claims, a run of them at a time: one query per table. */
@Component
public class ClaimFiles {
    private final SessionFactory sessions;

    ClaimFiles(SessionFactory sessions) {
        this.sessions = sessions;
    }

    /**
     * The open claims of the night between two claim numbers, both included, in the order of the claim number.
     *
     * @param ownFields names of the insurer's own fields that are needed
     */
    public List<ClaimFile> between(AsOf asOf, String first, String last, Set<String> ownFields) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            AsOfQueries queries = new AsOfQueries(session, asOf);
            ClaimRange range = ClaimRange.openBetween(first, last);
            ClaimLinks links = links(queries, "between :first and :last", Map.of("first", first, "last", last));
            return new Page(queries, claims(queries, range), range, links, ownFields).files();
        }
    }

    /** The files of those among some claims that are open in the night, in the order of the claim number. */
    public List<ClaimFile> openAmong(AsOf asOf, List<String> claimNos, Set<String> ownFields) {
        return some(
                asOf,
                claimNos,
                ClaimRange.openAmong(claimNos),
                ownFields,
                queries -> links(queries, "in (:claims)", Map.of("claims", claimNos)));
    }

    /**
     * The files of some claims, whatever night is at work; what links them to other claims is left open.
     *
     * @param claimNos of claims of any state
     * @param ownFields names of the insurer's own fields that are needed
     */
    public List<ClaimFile> of(AsOf asOf, List<String> claimNos, Set<String> ownFields) {
        return some(asOf, claimNos, ClaimRange.numbered(claimNos), ownFields, queries -> ClaimLinks.NONE);
    }

    private List<ClaimFile> some(
            AsOf asOf,
            List<String> claimNos,
            ClaimRange range,
            Set<String> ownFields,
            Function<AsOfQueries, ClaimLinks> links) {
        if (claimNos.isEmpty()) {
            return List.of();
        }
        try (StatelessSession session = sessions.openStatelessSession()) {
            AsOfQueries queries = new AsOfQueries(session, asOf);
            List<Claim> claims = claims(queries, range);
            return claims.isEmpty()
                    ? List.of()
                    : new Page(queries, claims, range, links.apply(queries), ownFields).files();
        }
    }

    private static List<Claim> claims(AsOfQueries queries, ClaimRange range) {
        return queries.list(
                Claim.class,
                "select r.row from ClaimRow r" + range.having("r.claimNo")
                        + " and r.deliveredOn <= :date and r.replacedOn > :date order by r.claimNo",
                range.arguments());
    }

    /** What the night has found of the claims whose number meets a condition. */
    private static ClaimLinks links(AsOfQueries queries, String condition, Map<String, ?> arguments) {
        Map<String, VehicleHistory> vehicles = new HashMap<>();
        found(queries, VehicleHistoryRow.class, condition, arguments)
                .forEach(row -> vehicles.put(row.claimNo, row.history));
        Map<String, DriverHistory> drivers = new HashMap<>();
        found(queries, DriverHistoryRow.class, condition, arguments)
                .forEach(row -> drivers.put(row.claimNo, row.history));
        Map<String, Integer> contacts = new HashMap<>();
        found(queries, ContactHistoryRow.class, condition, arguments)
                .forEach(row -> contacts.put(row.claimNo, row.persons));
        Map<String, Integer> plates = new HashMap<>();
        found(queries, PlateHistoryRow.class, condition, arguments).forEach(row -> plates.put(row.claimNo, row.vins));
        Set<String> invoices = new HashSet<>();
        found(queries, InvoiceHistoryRow.class, condition, arguments).forEach(row -> invoices.add(row.claimNo));
        return new ClaimLinks(vehicles, drivers, contacts, plates, invoices);
    }

    private static <T> List<T> found(AsOfQueries queries, Class<T> type, String condition, Map<String, ?> arguments) {
        return queries.list(type, "from " + type.getSimpleName() + " h where h.claimNo " + condition, arguments);
    }

    /** The rows of a run of claims, fetched table by table and dealt out claim by claim. */
    private static final class Page {
        private final AsOfQueries queries;
        private final List<Claim> claims;
        private final ClaimRange range;
        private final ClaimLinks links;
        private final Set<String> ownFields;

        Page(AsOfQueries queries, List<Claim> claims, ClaimRange range, ClaimLinks links, Set<String> ownFields) {
            this.queries = queries;
            this.claims = claims;
            this.range = range;
            this.links = links;
            this.ownFields = ownFields;
        }

        List<ClaimFile> files() {
            Map<String, Policy> policies = byId(
                    queries.withIds(
                            Policy.class,
                            "policyNo",
                            ids(claims.stream().map(Claim::policyNo)),
                            " and r.row.issuedAt < :cutoff"),
                    Policy::policyNo);
            Map<String, List<Coverage>> coverages =
                    grouped(queries.withIds(Coverage.class, "row.policyNo", policies.keySet(), ""), Coverage::policyNo);
            Map<String, List<Endorsement>> endorsements = grouped(
                    queries.withIds(
                            Endorsement.class, "row.policyNo", policies.keySet(), " and r.row.issuedAt < :cutoff"),
                    Endorsement::policyNo);

            Map<String, List<ClaimVehicle>> claimVehicles =
                    grouped(children(ClaimVehicle.class, "", "r.seq"), ClaimVehicle::claimNo);
            Map<String, List<ClaimParty>> claimParties = grouped(
                    children(ClaimParty.class, knownBy("r.row.addedAt"), "r.partyId, r.role"), ClaimParty::claimNo);
            Map<String, List<Survey>> surveys = grouped(
                    children(Survey.class, knownBy("coalesce(r.row.arrivedAt, r.row.dispatchedAt)"), "r.surveyId"),
                    Survey::claimNo);
            Map<String, List<SurveyPhoto>> photos = grouped(
                    children(SurveyPhoto.class, knownBy("coalesce(r.row.uploadedAt, r.row.takenAt)"), "r.photoId"),
                    SurveyPhoto::claimNo);
            Map<String, List<Estimate>> estimates =
                    grouped(children(Estimate.class, knownBy("r.row.createdAt"), "r.estimateId"), Estimate::claimNo);
            Map<String, List<EstimateLine>> lines = grouped(lines(), EstimateLine::estimateId);
            Map<String, List<Payment>> payments =
                    grouped(children(Payment.class, knownBy("r.row.paidAt"), "r.paymentId"), Payment::claimNo);
            Map<String, List<Document>> documents = grouped(
                    children(Document.class, knownBy("coalesce(r.row.requestedAt, r.row.receivedAt)"), "r.documentId"),
                    Document::claimNo);
            Map<String, List<ClaimAttribute>> attributes = grouped(attributes(), ClaimAttribute::claimNo);
            Set<String> tippedOff = ids(children(TipOff.class, " and r.row.receivedAt < :cutoff", "r.tipId").stream()
                    .map(TipOff::claimNo));

            Map<String, Vehicle> vehicles = byId(
                    queries.withIds(
                            Vehicle.class,
                            "vehicleId",
                            ids(Stream.concat(
                                    policies.values().stream().map(Policy::vehicleId),
                                    all(claimVehicles).map(ClaimVehicle::vehicleId))),
                            ""),
                    Vehicle::vehicleId);
            Map<String, Party> parties = byId(
                    queries.withIds(
                            Party.class,
                            "partyId",
                            partyIds(policies, claimVehicles, vehicles, claimParties, payments),
                            ""),
                    Party::partyId);
            List<SalvageEntry> salvage = queries.withIds(
                    SalvageEntry.class,
                    "vinHash",
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
            return queries.ofClaims(
                    ClaimAttribute.class,
                    new ClaimRange(range.join(), range.condition(), arguments),
                    " and r.attributeName in (:ownFields)" + knownBy("r.row.knownAt"),
                    "r.attributeName");
        }

        private <T> List<T> children(Class<T> type, String condition, String order) {
            return queries.ofClaims(type, range, condition, order);
        }

        private List<EstimateLine> lines() {
            return queries.list(
                    EstimateLine.class,
                    "select r.row from EstimateLineRow r join EstimateRow e on e.estimateId = r.estimateId"
                            + range.having("e.row.claimNo")
                            + " and r.deliveredOn <= :date and r.replacedOn > :date and e.deliveredOn <= :date"
                            + " and e.replacedOn > :date order by r.estimateId, r.lineNo",
                    range.arguments());
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
                    : queries.list(
                            PartPrice.class,
                            "select r.row from PartPriceRow r where r.modelCode in (:models) and r.partCode in"
                                    + " (:parts) and r.deliveredOn <= :date and r.replacedOn > :date",
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
