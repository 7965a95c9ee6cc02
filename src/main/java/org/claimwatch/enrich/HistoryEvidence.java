package org.claimwatch.enrich;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimwatch.claim.Claim;
import org.claimwatch.claim.ClaimVehicle;
import org.claimwatch.claim.EstimateLine;
import org.claimwatch.claim.Evidence.Kind;
import org.claimwatch.claim.LinkedClaim;
import org.claimwatch.claim.LinkedClaim.Link;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.Party;
import org.claimwatch.claim.PastClaim;
import org.claimwatch.claim.Payment;
import org.claimwatch.enrich.EvidenceFinder.Case;
import org.jspecify.annotations.Nullable;

/** Which other claims of the vehicle, the driver, the phone or the account. */
final class HistoryEvidence {
    private final VehicleHistories histories;
    private final int yearDays;
    private final int lookbackDays;
    private final int similarDays;
    private final int contactDays;

    HistoryEvidence(Parameters parameters) {
        this.histories = new VehicleHistories(parameters);
        this.yearDays = parameters.whole("window.year_days");
        this.lookbackDays = parameters.whole("CH-03.lookback_days");
        this.similarDays = parameters.whole("CH-03.similar_days");
        this.contactDays = parameters.whole("PN-03.window_days");
    }

    void register(Map<String, Function<Case, Stream<EvidenceRow>>> finders) {
        finders.put("CH-01", this::frequency);
        finders.put("CH-02", this::driver);
        finders.put("CH-03", this::repeatedParts);
        finders.put("CH-04", this::twins);
        finders.put("PN-03", this::contacts);
    }

    private Stream<EvidenceRow> frequency(Case of) {
        return onVehicle(of, past -> past.frequencyCounts())
                .filter(link -> inYear(of, link))
                .map(EvidenceRow::linked);
    }

    private Stream<EvidenceRow> driver(Case of) {
        String driver = of.file().own().map(own -> driverKey(of, own)).orElse(null);
        return Stream.concat(
                of.file().vehicles().stream()
                        .filter(vehicle -> driver != null && driver.equals(driverKey(of, vehicle)))
                        .map(vehicle ->
                                EvidenceRow.driven(vehicle, of.file().parties().get(vehicle.driverPartyId()))),
                linked(of, Link.DRIVER).filter(link -> inYear(of, link)).map(EvidenceRow::linked));
    }

    /** The identity document of a vehicle's driver, or else the party; as the history of drivers takes it. */
    private static @Nullable String driverKey(Case of, ClaimVehicle vehicle) {
        if (vehicle.driverPartyId() == null) {
            return null;
        }
        Party driver = of.file().parties().get(vehicle.driverPartyId());
        return driver == null || driver.idNumberHash() == null
                ? "P:" + vehicle.driverPartyId()
                : "N:" + driver.idNumberHash();
    }

    private Stream<EvidenceRow> repeatedParts(Case of) {
        PastClaim own = own(of);
        List<LinkedClaim> repeated = onVehicle(
                        of,
                        past -> past.repairUnproven()
                                && isEarlier(own, past, lookbackDays)
                                && histories.repeatsPart(own, past, Times.days(past.lossAt(), own.lossAt())))
                .toList();
        List<LinkedClaim> earlier = repeated.isEmpty()
                ? onVehicle(
                                of,
                                past -> past.notResurveyed()
                                        && isEarlier(own, past, similarDays)
                                        && histories.isSimilar(own, past))
                        .toList()
                : repeated;
        Set<String> again = new HashSet<>();
        earlier.forEach(link -> again.addAll(link.sharedParts()));
        Stream<EvidenceRow> lines = of.lines().stream()
                .filter(line -> line.operation().equals("REPLACE") && again.contains(line.partCode()))
                .map(EvidenceRow::line);
        Stream<EvidenceRow> oldDamage = of.file().surveys().stream()
                .filter(survey -> survey.flags() != null && survey.flags().has("OLD_DAMAGE"))
                .map(EvidenceRow::survey);
        return Stream.of(earlier.stream().map(HistoryEvidence::withParts), lines, oldDamage)
                .flatMap(Function.identity());
    }

    private Stream<EvidenceRow> twins(Case of) {
        PastClaim own = own(of);
        return Stream.concat(
                Stream.of(EvidenceRow.claim(of.file().claim())
                        .text("place_text", of.file().claim().placeTextMask())),
                onVehicle(of, past -> histories.isTwin(own, past)).map(HistoryEvidence::withParts));
    }

    private Stream<EvidenceRow> contacts(Case of) {
        Claim claim = of.file().claim();
        Stream<EvidenceRow> own = claim.reportPhoneMask() == null
                ? Stream.empty()
                : Stream.of(EvidenceRow.claim(claim).text("report_phone", claim.reportPhoneMask()));
        Stream<EvidenceRow> paid = of.file().payments().stream()
                .filter(payment -> payment.bankAccountMask() != null)
                .map(HistoryEvidence::payment);
        Stream<EvidenceRow> others = of.links().stream()
                .filter(link ->
                        link.links().contains(Link.PHONE) || link.links().contains(Link.ACCOUNT))
                .filter(link -> Math.abs(Times.days(link.lossAt(), claim.lossAt())) <= contactDays)
                .map(EvidenceRow::linked);
        return Stream.of(own, paid, others).flatMap(Function.identity());
    }

    private static EvidenceRow payment(Payment payment) {
        return new EvidenceRow(Kind.PAYMENT, payment.paymentId())
                .text("bank_account", payment.bankAccountMask())
                .money("amount", payment.amount())
                .time("paid_at", payment.paidAt());
    }

    private static EvidenceRow withParts(LinkedClaim link) {
        EvidenceRow row = EvidenceRow.linked(link);
        link.sharedParts().forEach(part -> row.text("shared_part", part));
        return row;
    }

    private static Stream<LinkedClaim> linked(Case of, Link link) {
        return of.links().stream().filter(other -> other.links().contains(link));
    }

    /** The vehicle's claims of other events that meet a condition. */
    private static Stream<LinkedClaim> onVehicle(Case of, Predicate<PastClaim> condition) {
        return linked(of, Link.VEHICLE)
                .filter(link -> !link.links().contains(Link.EVENT))
                .filter(link -> link.onVehicle() != null && condition.test(link.onVehicle()));
    }

    private boolean inYear(Case of, LinkedClaim link) {
        LocalDateTime lossAt = of.file().claim().lossAt();
        return !link.lossAt().isAfter(lossAt) && !link.lossAt().isBefore(lossAt.minusDays(yearDays));
    }

    private static boolean isEarlier(PastClaim own, PastClaim past, int days) {
        return past.lossAt().isBefore(own.lossAt()) && Times.days(past.lossAt(), own.lossAt()) <= days;
    }

    /** The claim itself as its vehicle's history sees it. */
    private static PastClaim own(Case of) {
        Claim claim = of.file().claim();
        Set<String> parts = new TreeSet<>();
        Set<String> replaced = new TreeSet<>();
        for (EstimateLine line : of.lines()) {
            String code = line.partCode();
            if (code != null) {
                parts.add(code);
                if (line.operation().equals("REPLACE")) {
                    replaced.add(code);
                }
            }
        }
        return new PastClaim(
                claim.claimNo(),
                claim.eventId(),
                claim.lossAt(),
                true,
                true,
                null,
                claim.placeTextHash(),
                claim.lat(),
                claim.lon(),
                parts,
                replaced,
                false,
                false,
                List.of());
    }
}
