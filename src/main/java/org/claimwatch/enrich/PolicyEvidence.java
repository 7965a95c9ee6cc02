package org.claimwatch.enrich;

import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.Endorsement;
import org.claimwatch.claim.Evidence.Kind;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.Policy;
import org.claimwatch.claim.Reference;
import org.claimwatch.claim.Vehicle;
import org.claimwatch.enrich.EvidenceFinder.Case;

/** When cover began, ended, changed and was paid for. */
final class PolicyEvidence {
    private final PolicyFacts facts;

    PolicyEvidence(AsOf asOf, Reference reference, Parameters parameters) {
        this.facts = new PolicyFacts(asOf, reference, parameters, new PartCatalogue(reference.parts()));
    }

    void register(Map<String, Function<Case, Stream<EvidenceRow>>> finders) {
        finders.put("PT-01", PolicyEvidence::inception);
        finders.put("PT-02", PolicyEvidence::expiry);
        finders.put("PT-03", this::coverChange);
        finders.put("PT-04", PolicyEvidence::issue);
    }

    private static Stream<Policy> policy(Case of) {
        return Stream.ofNullable(of.file().policy());
    }

    private static Stream<EvidenceRow> claim(Case of) {
        return Stream.of(EvidenceRow.claim(of.file().claim())
                .time("reported_at", of.file().claim().reportedAt()));
    }

    private static Stream<EvidenceRow> inception(Case of) {
        Vehicle vehicle = of.file().ownVehicle();
        Stream<EvidenceRow> bought = vehicle == null || vehicle.purchasedOn() == null
                ? Stream.empty()
                : Stream.of(EvidenceRow.vehicle(vehicle)
                        .day("purchased_on", vehicle.purchasedOn())
                        .truth("bought_used", vehicle.boughtUsed()));
        return Stream.of(
                        policy(of)
                                .map(policy -> EvidenceRow.policy(policy)
                                        .time("issued_at", policy.issuedAt())
                                        .time("start_at", policy.startAt())
                                        .time("previous_end_at", policy.previousEndAt())),
                        claim(of),
                        bought)
                .flatMap(Function.identity());
    }

    private static Stream<EvidenceRow> expiry(Case of) {
        Stream<EvidenceRow> policy =
                policy(of).map(known -> EvidenceRow.policy(known).time("end_at", known.endAt()));
        return Stream.of(policy, claim(of), of.lines().stream().map(EvidenceRow::line))
                .flatMap(Function.identity());
    }

    private Stream<EvidenceRow> coverChange(Case of) {
        return Stream.concat(
                facts
                        .coverChanges(of.file())
                        .max(Comparator.comparing(Endorsement::issuedAt).thenComparing(Endorsement::endorsementId))
                        .map(change -> new EvidenceRow(Kind.ENDORSEMENT, change.endorsementId())
                                .code("type", change.type())
                                .code("coverage_code", change.coverageCode())
                                .money("delta_amount", change.deltaAmount())
                                .time("issued_at", change.issuedAt()))
                        .stream(),
                claim(of));
    }

    private static Stream<EvidenceRow> issue(Case of) {
        return Stream.concat(
                policy(of)
                        .map(policy -> EvidenceRow.policy(policy)
                                .time("issued_at", policy.issuedAt())
                                .time("paid_at", policy.paidAt())
                                .time("start_at", policy.startAt())),
                claim(of));
    }
}
