package org.claimwatch.nightly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.Claim;
import org.claimwatch.claim.ClaimFile;
import org.claimwatch.claim.ClaimLinks;
import org.claimwatch.claim.PastScore;
import org.claimwatch.claim.PastScoreBuilder;
import org.claimwatch.claim.Reference;
import org.claimwatch.claim.Route;
import org.claimwatch.claim.SampledClaim;
import org.claimwatch.claim.WorkCalendar;
import org.claimwatch.enrich.FactsBuilder;
import org.claimwatch.route.ControlSample;
import org.claimwatch.route.Router;
import org.claimwatch.score.RuleSet;
import org.claimwatch.score.Scorer;
import org.claimwatch.store.ClaimFiles;
import org.claimwatch.store.PastLinks;

/** Scores claims of the past with one or two rule sets; for any number of threads. Close it at the end. */
final class PastScoring implements AutoCloseable {
    private final ClaimFiles files;
    private final PastLinks.Finder links;
    private final Set<String> ownFields;
    private final List<Variant> variants;

    PastScoring(ClaimFiles files, PastLinks.Finder links, List<RuleSet> rules) {
        this.files = files;
        this.links = links;
        this.ownFields =
                rules.stream().flatMap(one -> one.ownFields().keySet().stream()).collect(Collectors.toSet());
        this.variants = rules.stream().map(Variant::new).toList();
    }

    /** The scores of the claims that had not ended by the date: a list for each rule set. */
    List<List<Past>> of(AsOf asOf, Reference reference, List<String> claimNos) {
        List<ClaimFile> open = files.of(asOf, claimNos, ownFields).stream()
                .filter(file -> isOpen(asOf, file.claim()))
                .toList();
        PastLinks.Groups groups = links.of(
                asOf,
                reference.delivered(),
                open.stream().map(file -> file.claim().claimNo()).toList());
        return variants.stream()
                .map(variant -> variant.score(asOf, reference, open, groups))
                .toList();
    }

    /** A claim, and where it goes when the control sample has no place for it. */
    record Past(PastScore score, Route otherwise) {}

    /**
     * The claims of one day of report when the places of the control sample are given out.
     *
     * @param variant which rule set
     */
    List<PastScore> placed(int variant, List<Past> day) {
        return variants.get(variant).placed(day);
    }

    /** One that has ended but nobody knows when was still open soon after its report. */
    private static boolean isOpen(AsOf asOf, Claim claim) {
        return claim.closedAt() == null ? asOf.sees(claim.reportedAt()) : asOf.isOpen(claim);
    }

    @Override
    public void close() {
        variants.forEach(Variant::close);
    }

    /** A rule set with its scorers, one for each thread that works at a time. */
    private static final class Variant {
        private final RuleSet rules;
        private final ControlSample control;
        private final PastHistories histories;
        private final ConcurrentLinkedQueue<Scorer> idle = new ConcurrentLinkedQueue<>();

        Variant(RuleSet rules) {
            this.rules = rules;
            this.control = new ControlSample(rules.parameters());
            this.histories = new PastHistories(rules.parameters());
        }

        List<Past> score(AsOf asOf, Reference reference, List<ClaimFile> claims, PastLinks.Groups groups) {
            Scorer waiting = idle.poll();
            Scorer scorer = waiting == null ? rules.newScorer() : waiting;
            ClaimScoring scoring = new ClaimScoring(
                    new FactsBuilder(asOf, reference, rules.parameters(), rules.ownFields()),
                    scorer,
                    new Router(asOf, new WorkCalendar(reference.workdays()), rules.parameters()),
                    rules.suppressions().on(asOf.date()));
            ClaimLinks found = histories.of(groups);
            List<Past> scores = new ArrayList<>(claims.size());
            for (ClaimFile claim : claims) {
                ClaimScoring.Found of = scoring.find(found.in(claim));
                scores.add(new Past(
                        PastScore.of(
                                ClaimScoring.scored(claim.claim(), of).claim(),
                                asOf.date(),
                                of.assessment().favour(),
                                of.decision().triggers().contains(ControlSample.TRIGGER)),
                        of.decision().otherwise()));
            }
            idle.add(scorer);
            return scores;
        }

        List<PastScore> placed(List<Past> day) {
            List<SampledClaim> drawn = day.stream()
                    .map(Past::score)
                    .filter(PastScore::control)
                    .map(claim -> new SampledClaim(
                            claim.claimNo(), claim.institutionId(), claim.reportedOn(), claim.triggers()))
                    .toList();
            Set<String> beyond =
                    control.beyondCap(drawn).stream().map(SampledClaim::claimNo).collect(Collectors.toSet());
            return day.stream()
                    .map(past -> beyond.contains(past.score().claimNo()) ? leftOut(past) : past.score())
                    .toList();
        }

        private static PastScore leftOut(Past past) {
            return PastScoreBuilder.builder(past.score())
                    .route(past.otherwise())
                    .triggers(past.score().triggers().stream()
                            .filter(code -> !code.equals(ControlSample.TRIGGER))
                            .toList())
                    .control(false)
                    .build();
        }

        void close() {
            idle.forEach(Scorer::close);
        }
    }
}
