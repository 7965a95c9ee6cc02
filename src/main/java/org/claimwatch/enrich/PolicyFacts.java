package org.claimwatch.enrich;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.Claim;
import org.claimwatch.claim.ClaimFactsBuilder;
import org.claimwatch.claim.ClaimFile;
import org.claimwatch.claim.Coverage;
import org.claimwatch.claim.Endorsement;
import org.claimwatch.claim.EstimateLine;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.Policy;
import org.claimwatch.claim.Reference;
import org.claimwatch.claim.Vehicle;
import org.claimwatch.enrich.PartCatalogue.PlacedPart;
import org.jspecify.annotations.Nullable;

/** When cover began, ended, changed and was paid for, seen from the loss. */
final class PolicyFacts {
    private final AsOf asOf;
    private final Reference reference;
    private final Parameters parameters;
    private final PartCatalogue catalogue;

    PolicyFacts(AsOf asOf, Reference reference, Parameters parameters, PartCatalogue catalogue) {
        this.asOf = asOf;
        this.reference = reference;
        this.parameters = parameters;
        this.catalogue = catalogue;
    }

    void fill(
            ClaimFile file, @Nullable List<EstimateLine> lines, @Nullable BigDecimal damage, ClaimFactsBuilder facts) {
        facts.endorsementsDelivered(reference.delivered().contains(Feed.ENDORSEMENTS))
                .thirdVehicleIdentified(file.thirds().stream().anyMatch(third -> third.vehicleId() != null));
        if (lines != null) {
            facts.estimateLines(lines.size())
                    .skinPartsOnly(!lines.isEmpty() && lines.stream().allMatch(this::isSkin))
                    .differentParts((int) lines.stream()
                            .map(EstimateLine::partCode)
                            .filter(Objects::nonNull)
                            .distinct()
                            .count());
        }
        Policy policy = file.policy();
        if (policy == null) {
            return;
        }
        Claim claim = file.claim();
        LocalDateTime lossAt = claim.lossAt();
        LocalDateTime paidAt = asOf.seen(policy.paidAt());
        facts.renewal(isRenewal(policy))
                .newCar(isNewCar(file.ownVehicle(), policy))
                .daysFromInceptionToLoss(Times.days(policy.startAt(), lossAt))
                .daysFromLossToExpiry(Times.days(lossAt, policy.endAt()))
                .coverBegunAtLoss(!policy.startAt().isAfter(lossAt))
                .hoursFromLossToIssue(Times.hours(lossAt, policy.issuedAt()))
                .hoursFromLossToPremium(paidAt == null ? null : Times.hours(lossAt, paidAt))
                .daysFromCoverChangeToLoss(daysFromCoverChange(file))
                .lossOutsideTerm(lossAt.isBefore(policy.startAt()) || lossAt.isAfter(policy.endAt()))
                .coverNotHeld(!file.coverages().isEmpty() && coverage(file) == null)
                .sumInsured(sumInsured(file));
    }

    private boolean isSkin(EstimateLine line) {
        PlacedPart part = catalogue.find(line.partCode());
        return part != null && part.layer() != null && part.layer() == 0;
    }

    private boolean isRenewal(Policy policy) {
        LocalDateTime previousEnd = policy.previousEndAt();
        return previousEnd != null
                && !previousEnd.isBefore(policy.startAt().minusHours(parameters.whole("renewal.tolerance_hours")));
    }

    private boolean isNewCar(@Nullable Vehicle vehicle, Policy policy) {
        if (vehicle == null || !Boolean.FALSE.equals(vehicle.boughtUsed()) || vehicle.purchasedOn() == null) {
            return false;
        }
        LocalDate purchasedOn = vehicle.purchasedOn();
        int days = Times.days(purchasedOn, policy.startAt().toLocalDate());
        return days >= 0 && days <= parameters.whole("new_car.max_days_before_start");
    }

    /** Days since the latest addition of the claimed cover, or its latest raise that is large enough, by the loss. */
    private @Nullable Integer daysFromCoverChange(ClaimFile file) {
        return coverChanges(file)
                .map(change -> Times.days(change.issuedAt(), file.claim().lossAt()))
                .min(Integer::compare)
                .orElse(null);
    }

    /** The additions of the claimed cover by the loss, and its raises that are large enough. */
    Stream<Endorsement> coverChanges(ClaimFile file) {
        Claim claim = file.claim();
        return file.endorsements().stream()
                .filter(change -> claim.coverageCode().equals(change.coverageCode()))
                .filter(change -> !change.issuedAt().isAfter(claim.lossAt()))
                .filter(change -> change.type().equals("COVERAGE_ADD")
                        || change.type().equals("SUM_INCREASE") && isLargeRaise(change, sumInsured(file)));
    }

    private boolean isLargeRaise(Endorsement raise, @Nullable Double sumInsured) {
        BigDecimal delta = raise.deltaAmount();
        if (delta == null || sumInsured == null) {
            return false;
        }
        BigDecimal before = BigDecimal.valueOf(sumInsured).subtract(delta);
        return delta.compareTo(before.multiply(BigDecimal.valueOf(parameters.number("PT-03.min_increase")))) >= 0;
    }

    private static @Nullable Coverage coverage(ClaimFile file) {
        return file.coverages().stream()
                .filter(coverage -> coverage.coverageCode().equals(file.claim().coverageCode()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Double sumInsured(ClaimFile file) {
        Coverage coverage = coverage(file);
        return coverage == null || coverage.sumInsured() == null
                ? null
                : coverage.sumInsured().doubleValue();
    }
}
