package org.claimwatch.enrich;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.Document;
import org.claimwatch.claim.LinkedClaim;
import org.claimwatch.claim.LinkedClaim.Link;
import org.claimwatch.claim.OdometerReading;
import org.claimwatch.enrich.EvidenceFinder.Case;

/** Which papers are missing or contradict something. */
final class DocumentEvidence {
    private final AsOf asOf;

    DocumentEvidence(AsOf asOf) {
        this.asOf = asOf;
    }

    void register(Map<String, Function<Case, Stream<EvidenceRow>>> finders) {
        finders.put("DO-02", this::missing);
        finders.put(
                "DO-03",
                of -> Stream.of(invoices(of), beforeLoss(of), odometers(of)).flatMap(Function.identity()));
    }

    private List<Document> documents(Case of) {
        return of.file().documents().stream().map(asOf::seen).toList();
    }

    /** Papers of one type that can't be had, else the request that has waited longest. */
    private Stream<EvidenceRow> missing(Case of) {
        Map<String, List<Document>> lost = documents(of).stream()
                .filter(document ->
                        document.status().equals("REFUSED") || document.status().equals("LOST"))
                .collect(Collectors.groupingBy(Document::type));
        List<Document> several = lost.values().stream()
                .filter(ofType -> ofType.size() > 1)
                .flatMap(List::stream)
                .sorted((one, other) -> one.documentId().compareTo(other.documentId()))
                .toList();
        if (!several.isEmpty()) {
            return several.stream().map(EvidenceRow::document);
        }
        List<Document> open = documents(of).stream()
                .filter(document -> document.status().equals("REQUESTED") && document.requestedAt() != null)
                .toList();
        LocalDateTime oldest = open.stream()
                .map(document -> Objects.requireNonNull(document.requestedAt()))
                .min(LocalDateTime::compareTo)
                .orElse(null);
        return open.stream()
                .filter(document -> Objects.equals(document.requestedAt(), oldest))
                .map(document -> EvidenceRow.document(document).time("requested_at", document.requestedAt()));
    }

    private Stream<EvidenceRow> invoices(Case of) {
        List<LinkedClaim> others = of.links().stream()
                .filter(link ->
                        link.links().contains(Link.INVOICE) && !link.links().contains(Link.EVENT))
                .toList();
        Stream<EvidenceRow> own = documents(of).stream()
                .filter(document -> document.type().equals("REPAIR_INVOICE"))
                .filter(document -> others.stream()
                        .anyMatch(link -> document.documentNumber() != null
                                && link.sharedInvoices().contains(document.documentNumber())))
                .map(document -> EvidenceRow.document(document)
                        .text("issuer", document.issuer())
                        .text("number", document.documentNumber())
                        .day("issued_on", document.issuedOn()));
        return Stream.concat(own, others.stream().map(EvidenceRow::linked));
    }

    private Stream<EvidenceRow> beforeLoss(Case of) {
        return documents(of).stream()
                .filter(document -> DocumentFacts.DATED_AFTER_THE_LOSS.contains(document.type()))
                .filter(document -> document.issuedOn() != null
                        && document.issuedOn()
                                .isBefore(of.file().claim().lossAt().toLocalDate()))
                .map(document -> EvidenceRow.document(document).day("issued_on", document.issuedOn()));
    }

    /** A reading of the claim below an earlier one, and where the earlier one stands. */
    private Stream<EvidenceRow> odometers(Case of) {
        List<Document> read = documents(of).stream()
                .filter(document -> document.issuedOn() != null && document.odometerKm() != null)
                .toList();
        return read.stream().flatMap(document -> {
            OdometerReading reading = reading(document);
            Stream<EvidenceRow> own = read.stream()
                    .filter(earlier -> isAbove(reading(earlier), reading))
                    .map(DocumentEvidence::odometer);
            Stream<EvidenceRow> others = of.links().stream()
                    .flatMap(link -> readings(link)
                            .filter(earlier -> isAbove(earlier, reading))
                            .map(earlier -> EvidenceRow.linked(link)
                                    .day("issued_on", earlier.issuedOn())
                                    .number("odometer_km", earlier.kilometres())));
            List<EvidenceRow> earlier = Stream.concat(own, others).toList();
            return earlier.isEmpty() ? Stream.empty() : Stream.concat(Stream.of(odometer(document)), earlier.stream());
        });
    }

    private static Stream<OdometerReading> readings(LinkedClaim link) {
        return link.onVehicle() == null ? Stream.empty() : link.onVehicle().odometers().stream();
    }

    private static boolean isAbove(OdometerReading earlier, OdometerReading reading) {
        return Odometers.runBack(List.of(reading), List.of(earlier));
    }

    private static OdometerReading reading(Document document) {
        return new OdometerReading(
                Objects.requireNonNull(document.issuedOn()), Objects.requireNonNull(document.odometerKm()));
    }

    private static EvidenceRow odometer(Document document) {
        return EvidenceRow.document(document)
                .day("issued_on", document.issuedOn())
                .number("odometer_km", document.odometerKm());
    }
}
