package org.claimwatch.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.claimwatch.claim.Claim;
import org.claimwatch.claim.ClaimFile;
import org.claimwatch.claim.ClaimParty;
import org.claimwatch.claim.ClaimVehicle;
import org.claimwatch.claim.Estimate;
import org.claimwatch.claim.EstimateLine;
import org.claimwatch.claim.Evidence.Kind;
import org.claimwatch.claim.Party;
import org.claimwatch.claim.Policy;
import org.claimwatch.claim.Vehicle;
import org.jspecify.annotations.Nullable;

/** What is on file about a claim, for a person to look things up; identifiers are masked. */
final class FileRows {
    private final ClaimFile file;
    private final List<FileRow> rows = new ArrayList<>();

    private FileRows(ClaimFile file) {
        this.file = file;
    }

    static List<FileRow> of(ClaimFile file) {
        FileRows all = new FileRows(file);
        all.claim(file.claim());
        all.policy(file.policy());
        file.vehicles().forEach(all::vehicle);
        all.people();
        all.surveys();
        all.estimates();
        all.papers();
        return List.copyOf(all.rows);
    }

    private void claim(Claim claim) {
        add(FileRow.of(Kind.CLAIM, claim.claimNo())
                .code("coverage_code", claim.coverageCode())
                .code("loss_cause", claim.lossCause())
                .code("collision_type", claim.collisionType())
                .truth("single_vehicle", claim.singleVehicle())
                .time("loss_at", claim.lossAt())
                .time("reported_at", claim.reportedAt())
                .code("reporter_role", claim.reporterRole())
                .text("report_phone", claim.reportPhoneMask())
                .text("place_text", claim.placeTextMask())
                .code("place_type", claim.placeType())
                .text("region_code", claim.regionCode())
                .truth("left_scene", claim.leftScene())
                .truth("police_reported", claim.policeReported())
                .truth("police_certificate", claim.policeCertificate())
                .truth("has_video", claim.hasVideo())
                .number("witness_count", claim.witnessCount())
                .number("injury_count", claim.injuryCount())
                .truth("serious_injury", claim.seriousInjury())
                .truth("hospitalised", claim.hospitalised())
                .code("survey_waiver_code", claim.surveyWaiverCode())
                .text("waiver_approved_by", claim.waiverApprovedBy())
                .text("cat_event_id", claim.catEventId())
                .truth("disputed", claim.disputed())
                .truth("litigated", claim.litigated())
                .money("reserve_amount", claim.reserveAmount())
                .time("submitted_at", claim.submittedAt())
                .text("event_id", claim.eventId()));
    }

    private void policy(@Nullable Policy policy) {
        if (policy == null) {
            return;
        }
        add(FileRow.of(Kind.POLICY, policy.policyNo())
                .code("line", policy.policyLine())
                .time("issued_at", policy.issuedAt())
                .time("paid_at", policy.paidAt())
                .time("start_at", policy.startAt())
                .time("end_at", policy.endAt())
                .text("previous_policy_no", policy.previousPolicyNo())
                .time("previous_end_at", policy.previousEndAt())
                .truth("pre_inspected", policy.preInspected())
                .text("agent_id", policy.agentId()));
        file.coverages()
                .forEach(coverage -> add(FileRow.of(Kind.COVERAGE, coverage.coverageCode())
                        .code("coverage_code", coverage.coverageCode())
                        .money("sum_insured", coverage.sumInsured())
                        .money("deductible", coverage.deductible())));
        file.endorsements()
                .forEach(endorsement -> add(FileRow.of(Kind.ENDORSEMENT, endorsement.endorsementId())
                        .code("type", endorsement.type())
                        .code("coverage_code", endorsement.coverageCode())
                        .money("delta_amount", endorsement.deltaAmount())
                        .time("issued_at", endorsement.issuedAt())
                        .time("effective_at", endorsement.effectiveAt())));
    }

    private void vehicle(ClaimVehicle part) {
        Vehicle vehicle = part.side().equals("OWN")
                ? file.ownVehicle()
                : part.vehicleId() == null ? null : file.vehiclesById().get(part.vehicleId());
        FileRow.Builder row = FileRow.of(Kind.VEHICLE, vehicle == null ? "" : vehicle.vehicleId())
                .code("side", part.side())
                .text(
                        "impact_points",
                        part.impactPoints() == null ? null : part.impactPoints().toString())
                .number("severity_class", part.severityClass())
                .number("delta_v_kmh", part.speedChangeKmh())
                .number("liability_pct", part.liabilityPct())
                .code("object_type", part.objectType())
                .truth("airbags_deployed", part.airbagsDeployed())
                .number("occupants", part.occupants());
        if (vehicle != null) {
            row.text("plate_no", vehicle.plateNoMask())
                    .text("vin", vehicle.vinMask())
                    .text("make", vehicle.make())
                    .text("model_code", vehicle.modelCode())
                    .code("use_class", vehicle.useClass())
                    .code("energy", vehicle.energy())
                    .day("first_registered_on", vehicle.firstRegisteredOn())
                    .day("purchased_on", vehicle.purchasedOn())
                    .truth("bought_used", vehicle.boughtUsed())
                    .day("transferred_on", vehicle.transferredOn())
                    .day("inspection_valid_to", vehicle.inspectionValidTo())
                    .money("new_price", vehicle.newPrice())
                    .money("actual_value", vehicle.actualValue());
        }
        add(row);
    }

    private void people() {
        Set<String> listed = new TreeSet<>();
        Policy policy = file.policy();
        if (policy != null) {
            person(policy.insuredPartyId(), "INSURED", null, listed);
        }
        for (ClaimVehicle vehicle : file.vehicles()) {
            person(vehicle.driverPartyId(), vehicle.side().equals("OWN") ? "DRIVER" : "THIRD_DRIVER", null, listed);
        }
        Vehicle own = file.ownVehicle();
        if (own != null) {
            person(own.ownerPartyId(), "OWNER", null, listed);
        }
        for (ClaimParty party : file.claimParties()) {
            person(party.partyId(), party.role(), party.relationship(), listed);
        }
    }

    private void person(@Nullable String id, String role, @Nullable String relationship, Set<String> listed) {
        if (id == null || !listed.add(role + " " + id)) {
            return;
        }
        FileRow.Builder row = FileRow.of(Kind.PARTY, id).code("role", role).code("relationship", relationship);
        Party party = file.parties().get(id);
        if (party != null) {
            row.text("name", party.nameMask())
                    .text("id_number", party.idNumberMask())
                    .text("phone", party.phoneMask())
                    .text("address", party.addressMask())
                    .text("bank_account", party.bankAccountMask());
            if (role.endsWith("DRIVER")) {
                row.code("licence_status", party.licenceStatus()).day("licence_valid_to", party.licenceValidTo());
            }
        }
        add(row);
    }

    private void surveys() {
        file.surveys()
                .forEach(survey -> add(FileRow.of(Kind.SURVEY, survey.surveyId())
                        .code("kind", survey.kind())
                        .code("result", survey.result())
                        .time("arrived_at", survey.arrivedAt())
                        .text("surveyor_id", survey.surveyorId())
                        .code("trace_match", survey.traceMatch())
                        .code(
                                "flags",
                                survey.flags() == null ? null : survey.flags().toString())
                        .truth("driver_statement_taken", survey.driverStatementTaken())));
        file.photos()
                .forEach(photo -> add(FileRow.of(Kind.PHOTO, photo.photoId())
                        .code("category", photo.category())
                        .time("taken_at", photo.takenAt())
                        .time("uploaded_at", photo.uploadedAt())
                        .text("survey_id", photo.surveyId())));
    }

    private void estimates() {
        List<Estimate> inOrder = file.estimates().stream()
                .sorted(Comparator.comparing(Estimate::estimateVersion).thenComparing(Estimate::estimateId))
                .toList();
        for (Estimate estimate : inOrder) {
            add(FileRow.of(Kind.ESTIMATE, estimate.estimateId())
                    .number("version", estimate.estimateVersion())
                    .number("claim_vehicle_seq", estimate.claimVehicleSeq())
                    .time("created_at", estimate.createdAt())
                    .money("total_amount", estimate.totalAmount())
                    .text("shop_id", estimate.shopId())
                    .text("estimator_id", estimate.estimatorId())
                    .code("tool", estimate.tool())
                    .truth("total_loss", estimate.totalLoss()));
            for (EstimateLine line : file.lines().getOrDefault(estimate.estimateId(), List.of())) {
                add(FileRow.of(Kind.ESTIMATE_LINE, estimate.estimateId() + " / " + line.lineNo())
                        .text("part_code", line.partCode())
                        .text("part_name", line.partName())
                        .code("operation", line.operation())
                        .number("quantity", line.quantity())
                        .money("unit_price", line.unitPrice())
                        .money("amount", line.amount()));
            }
        }
    }

    private void papers() {
        file.documents()
                .forEach(document -> add(FileRow.of(Kind.DOCUMENT, document.documentId())
                        .code("type", document.type())
                        .code("status", document.status())
                        .text("number", document.documentNumber())
                        .text("issuer", document.issuer())
                        .day("issued_on", document.issuedOn())
                        .time("requested_at", document.requestedAt())
                        .time("received_at", document.receivedAt())
                        .number("odometer_km", document.odometerKm())));
        file.payments()
                .forEach(payment -> add(FileRow.of(Kind.PAYMENT, payment.paymentId())
                        .money("amount", payment.amount())
                        .time("paid_at", payment.paidAt())
                        .text("payee_party_id", payment.payeePartyId())
                        .text("bank_account", payment.bankAccountMask())));
    }

    private void add(FileRow.Builder row) {
        rows.add(row.row());
    }
}
