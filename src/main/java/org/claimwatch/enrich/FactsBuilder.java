package org.claimwatch.enrich;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.AttributeType;
import org.claimwatch.claim.Claim;
import org.claimwatch.claim.ClaimFacts;
import org.claimwatch.claim.ClaimFactsBuilder;
import org.claimwatch.claim.ClaimFile;
import org.claimwatch.claim.CurrentEstimate;
import org.claimwatch.claim.DamageVerdicts;
import org.claimwatch.claim.Estimate;
import org.claimwatch.claim.EstimateLine;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.Reference;
import org.claimwatch.claim.SceneSurvey;
import org.claimwatch.claim.Vehicle;
import org.jspecify.annotations.Nullable;

/** Works out the facts of a claim from its file. The same file, date, reference and parameters give the same facts. */
public final class FactsBuilder {
    private static final Set<String> REMOTE = Set.of("RURAL", "EMPTY_INDUSTRIAL", "REGION_BORDER", "CONSTRUCTION");
    private static final Set<String> COMMERCIAL = Set.of("TAXI", "RIDE_HAILING", "RENTAL", "BUS", "COACH", "FREIGHT");
    private static final Set<String> PASSENGER =
            Set.of("PRIVATE", "COMPANY", "GOVERNMENT", "TAXI", "RIDE_HAILING", "RENTAL");

    private final AsOf asOf;
    private final Parameters parameters;
    private final OwnFields ownFields;
    private final PolicyFacts policyFacts;
    private final HistoryFacts historyFacts;
    private final DamageFacts damageFacts;
    private final SurveyFacts surveyFacts;
    private final PartyFacts partyFacts;
    private final LinkFacts linkFacts;
    private final ValueFacts valueFacts;
    private final DocumentFacts documentFacts;

    /** @param ownFields the insurer's own fields that rules read, with their types */
    public FactsBuilder(AsOf asOf, Reference reference, Parameters parameters, Map<String, AttributeType> ownFields) {
        this.asOf = asOf;
        this.parameters = parameters;
        this.ownFields = new OwnFields(ownFields);
        PartCatalogue catalogue = new PartCatalogue(reference.parts());
        this.policyFacts = new PolicyFacts(asOf, reference, parameters, catalogue);
        this.historyFacts = new HistoryFacts();
        this.damageFacts = new DamageFacts(catalogue, parameters);
        this.surveyFacts = new SurveyFacts(asOf, reference, parameters);
        this.partyFacts = new PartyFacts(reference);
        this.linkFacts = new LinkFacts(reference);
        this.valueFacts = new ValueFacts(reference, parameters);
        this.documentFacts = new DocumentFacts(asOf, reference);
    }

    /** The facts of a claim that is open on the business date. */
    public ClaimFacts of(ClaimFile file) {
        Optional<Estimate> estimate = CurrentEstimate.of(file);
        List<EstimateLine> lines = lines(file, estimate);
        BigDecimal damage = damage(file, estimate.orElse(null));

        ClaimFactsBuilder facts = ClaimFactsBuilder.builder();
        claim(file, damage, facts);
        policyFacts.fill(file, estimate.isPresent() ? lines : null, damage, facts);
        historyFacts.fill(file, facts);
        damageFacts.fill(file, estimate.isPresent() ? lines : null, facts);
        surveyFacts.fill(file, damage, facts);
        partyFacts.fill(file, estimate.orElse(null), facts);
        linkFacts.fill(file, facts);
        valueFacts.fill(file, estimate.orElse(null), lines, damage, facts);
        documentFacts.fill(file, facts);
        facts.totalLoss(estimate.map(Estimate::totalLoss).orElse(null));
        facts.attribute(ownFields.read(file.attributes(), file.claim().lossAt()));
        return facts.build();
    }

    /** The first-scene survey of a claim, when it needs one; empty too where the surveys were never delivered. */
    public Optional<SceneSurvey> sceneSurvey(ClaimFile file, ClaimFacts facts) {
        return FirstScene.of(file, facts);
    }

    /** What the damage model says of every line of the claim's current estimate; no lines without an estimate. */
    public DamageVerdicts damageVerdicts(ClaimFile file) {
        return damageFacts.verdicts(file, lines(file, CurrentEstimate.of(file)));
    }

    static List<EstimateLine> lines(ClaimFile file, Optional<Estimate> estimate) {
        return estimate.map(current -> file.lines().getOrDefault(current.estimateId(), List.of()).stream()
                        .filter(line -> line.partCode() != null || line.partName() != null)
                        .toList())
                .orElse(List.of());
    }

    private void claim(ClaimFile file, @Nullable BigDecimal damage, ClaimFactsBuilder facts) {
        Claim claim = file.claim();
        Vehicle vehicle = file.ownVehicle();
        LocalDateTime submittedAt = asOf.seen(claim.submittedAt());
        facts.claimNo(claim.claimNo())
                .institutionId(claim.institutionId())
                .coverageCode(claim.coverageCode())
                .lossCause(claim.lossCause())
                .collisionType(claim.collisionType())
                .singleVehicle(claim.singleVehicle())
                .night(isWithin("night.from_hour", "night.to_hour", claim.lossAt()))
                .deepNight(isWithin("deep_night.from_hour", "deep_night.to_hour", claim.lossAt()))
                .remote(claim.placeType() == null ? null : REMOTE.contains(claim.placeType()))
                .commercialUse(vehicle == null ? null : COMMERCIAL.contains(vehicle.useClass()))
                .passengerCar(vehicle == null ? null : PASSENGER.contains(vehicle.useClass()))
                .catEvent(claim.catEventId() != null)
                .policeCertificate(claim.policeCertificate())
                .policeReported(claim.policeReported())
                .hospitalised(claim.hospitalised())
                .parkedAndFoundLater("PARKED_HIT".equals(claim.collisionType()) && claim.discoveredAt() != null)
                .injuryCount(claim.injuryCount())
                .seriousInjury(claim.seriousInjury())
                .leftScene(claim.leftScene())
                .waterGrade(claim.waterGrade())
                .damage(damage == null ? null : damage.doubleValue())
                .reportDelayHours(Times.hours(claim.lossAt(), claim.reportedAt()))
                .disputedOrLitigated(either(claim.disputed(), claim.litigated()))
                .tippedOff(file.tippedOff())
                .submittedOn(submittedAt == null ? null : submittedAt.toLocalDate());
    }

    private boolean isWithin(String fromHour, String toHour, LocalDateTime time) {
        return Times.isBetweenHours(time, parameters.whole(fromHour), parameters.whole(toHour));
    }

    /** Total of the current estimate; for third-party cover the sum over the third vehicles' current estimates. */
    private static @Nullable BigDecimal damage(ClaimFile file, @Nullable Estimate own) {
        if (!file.claim().coverageCode().equals("THIRD_PARTY")) {
            return own == null ? null : own.totalAmount();
        }
        return file.thirds().stream()
                .map(third -> CurrentEstimate.ofVehicle(file.estimates(), third.seq()))
                .flatMap(Optional::stream)
                .map(Estimate::totalAmount)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private static @Nullable Boolean either(@Nullable Boolean one, @Nullable Boolean other) {
        if (Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other)) {
            return true;
        }
        return one == null || other == null ? null : Boolean.FALSE;
    }
}
