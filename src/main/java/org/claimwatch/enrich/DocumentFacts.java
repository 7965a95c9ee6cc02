package org.claimwatch.enrich;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.ClaimFactsBuilder;
import org.claimwatch.claim.ClaimFile;
import org.claimwatch.claim.ClaimVehicle;
import org.claimwatch.claim.Document;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.OdometerReading;
import org.claimwatch.claim.Party;
import org.claimwatch.claim.Reference;
import org.claimwatch.claim.Vehicle;
import org.claimwatch.claim.VehicleHistory;
import org.claimwatch.claim.WorkCalendar;
import org.jspecify.annotations.Nullable;

/** Licences, inspections and papers. */
final class DocumentFacts {
    static final Set<String> DATED_AFTER_THE_LOSS = Set.of("REPAIR_INVOICE", "MEDICAL");

    private final AsOf asOf;
    private final boolean documentsDelivered;
    private final WorkCalendar calendar;

    DocumentFacts(AsOf asOf, Reference reference) {
        this.asOf = asOf;
        this.calendar = new WorkCalendar(reference.workdays());
        this.documentsDelivered = reference.delivered().contains(Feed.DOCUMENTS);
    }

    void fill(ClaimFile file, ClaimFactsBuilder facts) {
        LocalDate lossOn = file.claim().lossAt().toLocalDate();
        String driverId = file.own().map(ClaimVehicle::driverPartyId).orElse(null);
        Party driver = driverId == null ? null : file.parties().get(driverId);
        Vehicle vehicle = file.ownVehicle();
        facts.licenceStatus(driver == null ? null : driver.licenceStatus())
                .daysFromLicenceEndToLoss(driver == null ? null : daysSince(driver.licenceValidTo(), lossOn))
                .daysFromInspectionEndToLoss(vehicle == null ? null : daysSince(vehicle.inspectionValidTo(), lossOn));
        if (documentsDelivered) {
            papers(file, lossOn, file.documents().stream().map(asOf::seen).toList(), facts);
        }
    }

    private void papers(ClaimFile file, LocalDate lossOn, List<Document> documents, ClaimFactsBuilder facts) {
        Map<String, Integer> notToBeHad = new HashMap<>();
        LocalDate oldestRequest = null;
        int openRequests = 0;
        boolean beforeLoss = false;
        List<OdometerReading> odometers = new ArrayList<>();
        for (Document document : documents) {
            LocalDate issuedOn = document.issuedOn();
            switch (document.status()) {
                case "REFUSED", "LOST" -> notToBeHad.merge(document.type(), 1, Integer::sum);
                case "REQUESTED" -> {
                    openRequests++;
                    oldestRequest = earlier(oldestRequest, document.requestedAt());
                }
                default -> {}
            }
            if (issuedOn != null) {
                beforeLoss |= DATED_AFTER_THE_LOSS.contains(document.type()) && issuedOn.isBefore(lossOn);
                if (document.odometerKm() != null) {
                    odometers.add(new OdometerReading(issuedOn, document.odometerKm()));
                }
            }
        }
        VehicleHistory history = file.vehicleHistory();
        facts.openRequests(openRequests)
                .papersRefusedOrLost(
                        notToBeHad.values().stream().max(Integer::compare).orElse(0))
                .oldestRequestWorkingDays(
                        oldestRequest == null ? 0 : calendar.workdaysBetween(oldestRequest, asOf.date()))
                .invoiceReused(file.invoiceReused())
                .paperBeforeLoss(beforeLoss)
                .odometerRunsBack(
                        Odometers.runBack(odometers, odometers) || history != null && history.odometerRunsBack());
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate oldest, @Nullable LocalDateTime requestedAt) {
        if (requestedAt == null) {
            return oldest;
        }
        LocalDate requestedOn = requestedAt.toLocalDate();
        return oldest == null || requestedOn.isBefore(oldest) ? requestedOn : oldest;
    }

    private static @Nullable Integer daysSince(@Nullable LocalDate end, LocalDate lossOn) {
        return end == null ? null : Integer.valueOf(Times.days(end, lossOn));
    }
}
