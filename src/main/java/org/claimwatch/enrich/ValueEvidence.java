package org.claimwatch.enrich;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimwatch.claim.CurrentEstimate;
import org.claimwatch.claim.Evidence.Kind;
import org.claimwatch.claim.LinkedClaim.Link;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.Reference;
import org.claimwatch.claim.Vehicle;
import org.claimwatch.enrich.EvidenceFinder.Case;

/** Which prices, and which vehicle. */
final class ValueEvidence {
    private final ReferencePrices prices;
    private final int yearDays;

    ValueEvidence(Reference reference, Parameters parameters) {
        this.prices = new ReferencePrices(reference, parameters);
        this.yearDays = parameters.whole("window.year_days");
    }

    void register(Map<String, Function<Case, Stream<EvidenceRow>>> finders) {
        finders.put("AP-01", this::prices);
        finders.put(
                "AP-06",
                of -> Stream.concat(
                        vehicle(of, (row, vehicle) -> row.money("actual_value", vehicle.actualValue())),
                        estimates(of)));
        finders.put("VH-01", ValueEvidence::oldVehicle);
        finders.put("VH-03", this::identity);
    }

    private Stream<EvidenceRow> prices(Case of) {
        return CurrentEstimate.of(of.file()).stream()
                .flatMap(estimate -> prices.of(of.file(), estimate, of.lines()).stream())
                .filter(line -> line.excess().signum() > 0)
                .map(line -> EvidenceRow.line(line.line())
                        .number("quantity", line.count())
                        .money("unit_price", line.price())
                        .money("reference_price", line.reference()));
    }

    /** The estimates that make up the damage. */
    private static Stream<EvidenceRow> estimates(Case of) {
        if (!of.file().claim().coverageCode().equals("THIRD_PARTY")) {
            return CurrentEstimate.of(of.file()).map(EvidenceRow::estimate).stream();
        }
        return of.file().thirds().stream()
                .flatMap(third -> CurrentEstimate.ofVehicle(of.file().estimates(), third.seq()).stream())
                .map(EvidenceRow::estimate);
    }

    private static Stream<EvidenceRow> oldVehicle(Case of) {
        Stream<EvidenceRow> liable = of.file().thirds().stream()
                .filter(third -> third.liabilityPct() != null && third.liabilityPct() == 100)
                .map(third -> EvidenceRow.hit(third).number("liability_pct", third.liabilityPct()));
        return Stream.of(
                        vehicle(
                                of,
                                (row, vehicle) -> row.day("first_registered_on", vehicle.firstRegisteredOn())
                                        .money("new_price", vehicle.newPrice())
                                        .day("purchased_on", vehicle.purchasedOn())),
                        estimates(of),
                        liable)
                .flatMap(Function.identity());
    }

    private Stream<EvidenceRow> identity(Case of) {
        LocalDateTime lossAt = of.file().claim().lossAt();
        Stream<EvidenceRow> salvage = of.file().salvage().stream()
                .filter(entry -> lossAt.toLocalDate().isAfter(entry.sinceOn()))
                .map(entry -> new EvidenceRow(Kind.SALVAGE, entry.vinMask())
                        .code("kind", entry.kind())
                        .day("since_on", entry.sinceOn()));
        Stream<EvidenceRow> plates = of.links().stream()
                .filter(link -> link.links().contains(Link.PLATE))
                .filter(link -> !link.lossAt().isAfter(lossAt) && !link.lossAt().isBefore(lossAt.minusDays(yearDays)))
                .map(EvidenceRow::linked);
        return Stream.of(vehicle(of, (row, vehicle) -> row.text("vin", vehicle.vinMask())), salvage, plates)
                .flatMap(Function.identity());
    }

    /** Adds what is asked of the own vehicle to its row. */
    private interface Told {
        EvidenceRow by(EvidenceRow row, Vehicle vehicle);
    }

    private static Stream<EvidenceRow> vehicle(Case of, Told told) {
        Vehicle vehicle = of.file().ownVehicle();
        return vehicle == null ? Stream.empty() : Stream.of(told.by(EvidenceRow.vehicle(vehicle), vehicle));
    }
}
