package org.claimwatch.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.ClaimFile;
import org.claimwatch.claim.CurrentEstimate;
import org.claimwatch.claim.DamageVerdicts;
import org.claimwatch.claim.EstimateLine;
import org.claimwatch.claim.Evidence;
import org.claimwatch.claim.LinkedClaim;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.Reference;

/**
 * Finds the rows that the hits of a claim rest on, for a person to look them up. The same claim, date, reference and
 * parameters give the same rows. An indicator of an insurer's own has none.
 */
public final class EvidenceFinder {
    private final Map<String, Function<Case, Stream<EvidenceRow>>> finders = new TreeMap<>();

    /**
     * A claim and one of its hits.
     *
     * @param lines of the current estimate of the own vehicle
     */
    record Case(
            ClaimFile file, List<EstimateLine> lines, DamageVerdicts damage, List<LinkedClaim> links, RedFlag hit) {}

    public EvidenceFinder(AsOf asOf, Reference reference, Parameters parameters) {
        new PolicyEvidence(asOf, reference, parameters).register(finders);
        new HistoryEvidence(parameters).register(finders);
        new DamageEvidence().register(finders);
        new SurveyEvidence().register(finders);
        new PartyEvidence().register(finders);
        new ValueEvidence(reference, parameters).register(finders);
        new DocumentEvidence(asOf).register(finders);
    }

    /**
     * The rows of every hit, in the order of the hits.
     *
     * @param damage the damage model on the claim's current estimate
     * @param links the claims that have something in common with it
     */
    public List<Evidence> of(ClaimFile file, List<RedFlag> hits, DamageVerdicts damage, List<LinkedClaim> links) {
        List<EstimateLine> lines = FactsBuilder.lines(file, CurrentEstimate.of(file));
        List<Evidence> evidence = new ArrayList<>();
        for (RedFlag hit : hits) {
            Function<Case, Stream<EvidenceRow>> finder = finders.get(hit.code());
            if (finder != null) {
                finder.apply(new Case(file, lines, damage, links, hit))
                        .map(row -> row.of(hit.code()))
                        .distinct()
                        .forEach(evidence::add);
            }
        }
        return evidence;
    }
}
