package org.claimwatch.enrich;

import java.time.LocalDate;
import java.util.List;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.ClaimFactsBuilder;
import org.claimwatch.claim.ClaimFile;
import org.claimwatch.claim.ClaimVehicle;
import org.claimwatch.claim.Document;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.Party;
import org.claimwatch.claim.Reference;
import org.claimwatch.claim.Vehicle;
import org.jspecify.annotations.Nullable;

/** Licences, inspections and papers. */
final class DocumentFacts {
    private final AsOf asOf;
    private final boolean documentsDelivered;

    DocumentFacts(AsOf asOf, Reference reference) {
        this.asOf = asOf;
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
            List<Document> documents = file.documents().stream().map(asOf::seen).toList();
            facts.openRequests((int) documents.stream()
                    .filter(document -> document.status().equals("REQUESTED"))
                    .count());
        }
    }

    private static @Nullable Integer daysSince(@Nullable LocalDate end, LocalDate lossOn) {
        return end == null ? null : Integer.valueOf(Times.days(end, lossOn));
    }
}
