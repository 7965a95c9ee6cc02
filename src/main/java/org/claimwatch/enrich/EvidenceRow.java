package org.claimwatch.enrich;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.claimwatch.claim.Claim;
import org.claimwatch.claim.ClaimVehicle;
import org.claimwatch.claim.Document;
import org.claimwatch.claim.Estimate;
import org.claimwatch.claim.EstimateLine;
import org.claimwatch.claim.Evidence;
import org.claimwatch.claim.Evidence.Content;
import org.claimwatch.claim.Evidence.Kind;
import org.claimwatch.claim.LinkedClaim;
import org.claimwatch.claim.Party;
import org.claimwatch.claim.Policy;
import org.claimwatch.claim.Survey;
import org.claimwatch.claim.SurveyPhoto;
import org.claimwatch.claim.Vehicle;
import org.jspecify.annotations.Nullable;

/** A row of evidence in the making. Labels are the columns of the feeds; a value that is not known is left out. */
final class EvidenceRow {
    private final Kind kind;
    private final String id;
    private final List<Evidence.Value> values = new ArrayList<>();

    EvidenceRow(Kind kind, String id) {
        this.kind = kind;
        this.id = id;
    }

    Evidence of(String code) {
        return new Evidence(code, kind, id, values);
    }

    static EvidenceRow claim(Claim claim) {
        return new EvidenceRow(Kind.CLAIM, claim.claimNo()).time("loss_at", claim.lossAt());
    }

    static EvidenceRow policy(Policy policy) {
        return new EvidenceRow(Kind.POLICY, policy.policyNo());
    }

    static EvidenceRow vehicle(Vehicle vehicle) {
        return new EvidenceRow(Kind.VEHICLE, vehicle.vehicleId()).text("plate_no", vehicle.plateNoMask());
    }

    private static EvidenceRow inLoss(ClaimVehicle vehicle) {
        String id = vehicle.vehicleId() == null ? String.valueOf(vehicle.seq()) : vehicle.vehicleId();
        return new EvidenceRow(Kind.VEHICLE, id).code("side", vehicle.side());
    }

    /** Who drove a vehicle. */
    static EvidenceRow driven(ClaimVehicle vehicle, @Nullable Party driver) {
        return inLoss(vehicle)
                .text("driver_party_id", vehicle.driverPartyId())
                .text("name", driver == null ? null : driver.nameMask());
    }

    /** How a vehicle was hit. */
    static EvidenceRow hit(ClaimVehicle vehicle) {
        return inLoss(vehicle)
                .text(
                        "impact_points",
                        vehicle.impactPoints() == null
                                ? null
                                : vehicle.impactPoints().toString())
                .number("severity_class", vehicle.severityClass());
    }

    static EvidenceRow party(Party party, String side) {
        return new EvidenceRow(Kind.PARTY, party.partyId()).code("side", side).text("name", party.nameMask());
    }

    static EvidenceRow survey(Survey survey) {
        EvidenceRow row = new EvidenceRow(Kind.SURVEY, survey.surveyId())
                .code("kind", survey.kind())
                .code("result", survey.result())
                .time("arrived_at", survey.arrivedAt())
                .text("surveyor_id", survey.surveyorId());
        if (survey.flags() != null) {
            survey.flags().values().stream().sorted().forEach(flag -> row.code("flags", flag));
        }
        return row;
    }

    static EvidenceRow photo(SurveyPhoto photo) {
        return new EvidenceRow(Kind.PHOTO, photo.photoId())
                .code("category", photo.category())
                .time("taken_at", photo.takenAt())
                .text("survey_id", photo.surveyId());
    }

    static EvidenceRow estimate(Estimate estimate) {
        return new EvidenceRow(Kind.ESTIMATE, estimate.estimateId()).money("total_amount", estimate.totalAmount());
    }

    static EvidenceRow line(EstimateLine line) {
        return new EvidenceRow(Kind.ESTIMATE_LINE, line.estimateId() + "/" + line.lineNo())
                .text("part_code", line.partCode())
                .text("part_name", line.partCode() == null ? line.partName() : null)
                .code("operation", line.operation())
                .money("amount", line.amount());
    }

    static EvidenceRow document(Document document) {
        return new EvidenceRow(Kind.DOCUMENT, document.documentId())
                .code("type", document.type())
                .code("status", document.status());
    }

    static EvidenceRow linked(LinkedClaim link) {
        EvidenceRow row = new EvidenceRow(Kind.LINKED_CLAIM, link.claimNo())
                .time("loss_at", link.lossAt())
                .code("loss_cause", link.lossCause());
        link.links().forEach(common -> row.code("in_common", "LINK_" + common));
        return row;
    }

    EvidenceRow time(String label, @Nullable LocalDateTime time) {
        return time == null ? this : add(label, new Content.Time(time));
    }

    EvidenceRow day(String label, @Nullable LocalDate day) {
        return day == null ? this : add(label, new Content.Day(day));
    }

    EvidenceRow money(String label, @Nullable BigDecimal amount) {
        return amount == null ? this : add(label, new Content.Money(amount));
    }

    EvidenceRow number(String label, @Nullable Number number) {
        return number == null ? this : add(label, new Content.Number(number.doubleValue()));
    }

    EvidenceRow truth(String label, @Nullable Boolean holds) {
        return holds == null ? this : add(label, new Content.Truth(holds));
    }

    EvidenceRow code(String label, @Nullable String code) {
        return code == null ? this : add(label, new Content.Code(code));
    }

    EvidenceRow text(String label, @Nullable String text) {
        return text == null ? this : add(label, new Content.Text(text));
    }

    private EvidenceRow add(String label, Content content) {
        values.add(new Evidence.Value(label, content));
        return this;
    }
}
