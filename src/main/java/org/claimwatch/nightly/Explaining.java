package org.claimwatch.nightly;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.Assessment;
import org.claimwatch.claim.ClaimFile;
import org.claimwatch.claim.DamageVerdicts;
import org.claimwatch.claim.Explanation;
import org.claimwatch.claim.Explanations;
import org.claimwatch.claim.IndicatorAnswer;
import org.claimwatch.claim.LinkedClaim;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.Reference;
import org.claimwatch.claim.ScoredClaim;
import org.claimwatch.claim.WorkCalendar;
import org.claimwatch.enrich.EvidenceFinder;
import org.claimwatch.enrich.FactsBuilder;
import org.claimwatch.route.Router;
import org.claimwatch.score.RuleSet;
import org.claimwatch.store.ClaimFiles;
import org.claimwatch.store.LinkedClaims;
import org.claimwatch.store.RunLock;
import org.claimwatch.store.StoredResults;
import org.springframework.stereotype.Component;

/** Explains claims of a night from what was known on its business date. */
@Component
public class Explaining {
    private static final int PAGE = 100;

    private final NightTables tables;
    private final CachedReference references;
    private final ClaimFiles files;
    private final StoredResults results;
    private final LinkedClaims links;
    private final RunLock lock;
    private final ThreadSettings settings;

    Explaining(
            NightTables tables,
            CachedReference references,
            ClaimFiles files,
            StoredResults results,
            LinkedClaims links,
            RunLock lock,
            ThreadSettings settings) {
        this.tables = tables;
        this.references = references;
        this.files = files;
        this.results = results;
        this.links = links;
        this.lock = lock;
        this.settings = settings;
    }

    /**
     * Lets somebody use the explanations of a completed night. What they are drawn from is made again first, unless it is
     * at hand, so that this holds the database like a run.
     *
     * @param rules those of the night; with others the explanations tell what these would have said, before the
     *     investigation quota is given out
     * @return nothing when another run holds the database
     */
    public <T> Optional<T> of(Night night, RuleSet rules, Progress progress, Function<Explanations, T> use)
            throws SQLException {
        Optional<RunLock.Held> held = lock.acquire(Holders.of("explain", night.businessDate(), Instant.now()));
        if (held.isEmpty()) {
            return Optional.empty();
        }
        try (RunLock.Held ignored = held.get()) {
            Supplier<Reference> reference = references.of(new AsOf(night.businessDate()));
            tables.make(night, rules, reference, progress);
            return Optional.of(use.apply(new OfNight(night, rules, reference)));
        }
    }

    /** The explanations of a night at work, once its claims are scored and routed. */
    Explanations of(Night night, RuleSet rules) {
        return new OfNight(night, rules, references.of(new AsOf(night.businessDate())));
    }

    private final class OfNight implements Explanations {
        private final Night night;
        private final AsOf asOf;
        private final RuleSet rules;
        private final boolean ofNight;
        private final Supplier<Reference> reference;

        OfNight(Night night, RuleSet rules, Supplier<Reference> reference) {
            this.night = night;
            this.asOf = new AsOf(night.businessDate());
            this.rules = rules;
            this.ofNight = rules.version().equals(night.ruleSet());
            this.reference = reference;
        }

        @Override
        public void each(List<String> claimNos, Consumer<Explanation> consumer) {
            if (claimNos.isEmpty()) {
                return;
            }
            List<List<String>> portions = new ArrayList<>();
            for (int from = 0; from < claimNos.size(); from += PAGE) {
                portions.add(claimNos.subList(from, Math.min(from + PAGE, claimNos.size())));
            }
            Queue<Way> idle = new ConcurrentLinkedQueue<>();
            try (WorkAhead<List<String>, List<Explanation>> pages = new WorkAhead<>(
                    portions.iterator(),
                    portion -> page(portion, idle),
                    Math.min(settings.threads(), portions.size()))) {
                while (pages.hasNext()) {
                    pages.next().forEach(consumer);
                }
            } finally {
                idle.forEach(way -> way.scoring.close());
            }
        }

        private List<Explanation> page(List<String> claimNos, Queue<Way> idle) {
            Way left = idle.poll();
            Way way = left == null ? way() : left;
            try {
                return page(claimNos, way);
            } finally {
                idle.add(way);
            }
        }

        private Way way() {
            FactsBuilder facts = new FactsBuilder(asOf, reference.get(), rules.parameters(), rules.ownFields());
            Router router = new Router(asOf, new WorkCalendar(reference.get().workdays()), rules.parameters());
            return new Way(
                    facts,
                    router,
                    new ClaimScoring(
                            facts,
                            rules.newScorer(),
                            router,
                            rules.suppressions().on(asOf.date())),
                    new EvidenceFinder(asOf, reference.get(), rules.parameters()));
        }

        private List<Explanation> page(List<String> claimNos, Way way) {
            List<ClaimFile> found =
                    files.openAmong(asOf, claimNos, rules.ownFields().keySet());
            Map<String, ClaimFile> byClaim =
                    found.stream().collect(Collectors.toMap(file -> file.claim().claimNo(), Function.identity()));
            Map<String, List<LinkedClaim>> linked =
                    links.of(night, reference.get().delivered(), found);
            List<Explanation> explanations = new ArrayList<>(claimNos.size());
            for (ScoredClaim kept : results.of(night, claimNos)) {
                ClaimFile file = byClaim.get(kept.claimNo());
                if (file != null) {
                    explanations.add(explanation(kept, file, way, linked.getOrDefault(kept.claimNo(), List.of())));
                }
            }
            return explanations;
        }

        private Explanation explanation(ScoredClaim kept, ClaimFile file, Way way, List<LinkedClaim> linked) {
            ClaimScoring.Found found = way.scoring.find(file);
            Assessment assessment = found.assessment();
            List<IndicatorAnswer> answers = rules.explain(found.facts(), assessment.hits(), assessment.suppressed());
            DamageVerdicts damage = way.facts.damageVerdicts(file);
            return new Explanation(
                    ofNight ? kept : ClaimScoring.scored(file.claim(), found).claim(),
                    file,
                    found.facts(),
                    answers,
                    damage,
                    rules.scoreSteps(found.facts(), assessment.hits()),
                    way.router.steps(found.facts(), assessment),
                    found.decision().otherwise(),
                    linked,
                    way.evidence.of(file, hits(answers), damage, linked));
        }

        private static List<RedFlag> hits(List<IndicatorAnswer> answers) {
            return answers.stream()
                    .map(IndicatorAnswer::hit)
                    .flatMap(Stream::ofNullable)
                    .toList();
        }
    }

    /** A claim's way to its result. */
    private record Way(FactsBuilder facts, Router router, ClaimScoring scoring, EvidenceFinder evidence) {}
}
