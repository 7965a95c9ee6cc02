package org.claimwatch.nightly;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.Indicator;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.Night.Counts;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.Reference;
import org.claimwatch.claim.WorkCalendar;
import org.claimwatch.enrich.FactsBuilder;
import org.claimwatch.route.ControlSample;
import org.claimwatch.route.InvestigationQuota;
import org.claimwatch.route.Router;
import org.claimwatch.score.RuleSet;
import org.claimwatch.store.ClaimFiles;
import org.claimwatch.store.Delivery;
import org.claimwatch.store.LostDatabase;
import org.claimwatch.store.NightCounts;
import org.claimwatch.store.NightIndex;
import org.claimwatch.store.Nights;
import org.claimwatch.store.RuleSets;
import org.claimwatch.store.Scores;
import org.claimwatch.store.Scores.Scored;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;

/** The night as a job: load, enrich, score, route, report. */
@Component
class NightlyJob {
    static final String NAME = "nightly";
    private static final int CHUNK = 1000;

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final Loading loading;
    private final NightTables tables;
    private final Enriching enriching;
    private final CachedReference references;
    private final ClaimFiles files;
    private final NightIndex index;
    private final Delivery delivery;
    private final Scores scores;
    private final RuleSets ruleSets;
    private final Nights nights;
    private final LostDatabase lost;
    private final NightCounts nightCounts;
    private final Reporting reporting;
    private final ThreadSettings threadSettings;

    NightlyJob(
            JobRepository repository,
            PlatformTransactionManager transactions,
            Loading loading,
            NightTables tables,
            Enriching enriching,
            CachedReference references,
            ClaimFiles files,
            NightIndex index,
            Delivery delivery,
            Scores scores,
            RuleSets ruleSets,
            Nights nights,
            LostDatabase lost,
            NightCounts nightCounts,
            Reporting reporting,
            ThreadSettings threadSettings) {
        this.repository = repository;
        this.transactions = transactions;
        this.loading = loading;
        this.tables = tables;
        this.enriching = enriching;
        this.references = references;
        this.files = files;
        this.index = index;
        this.delivery = delivery;
        this.scores = scores;
        this.ruleSets = ruleSets;
        this.nights = nights;
        this.lost = lost;
        this.nightCounts = nightCounts;
        this.reporting = reporting;
        this.threadSettings = threadSettings;
    }

    /** The job of one run. */
    Job of(Night night, NightRequest request, RuleSet rules) {
        Run run = new Run(night, request, rules);
        return new JobBuilder(NAME, repository)
                .start(run.load())
                .next(run.indexClaims())
                .next(run.vehicleHistory())
                .next(run.driverHistory())
                .next(run.sharedContacts())
                .next(run.sharedPlates())
                .next(run.reusedInvoices())
                .next(run.score())
                .next(run.route())
                .next(run.reconcile())
                .next(run.report())
                .build();
    }

    /** The steps of one run. */
    private final class Run {
        private final long runId;
        private final AsOf asOf;
        private final NightRequest request;
        private final RuleSet rules;
        private final Parameters parameters;
        private final Supplier<Reference> reference;
        private final Sentences sentences;

        Run(Night night, NightRequest request, RuleSet rules) {
            this.runId = night.runId();
            this.asOf = new AsOf(night.businessDate());
            this.request = request;
            this.rules = rules;
            this.parameters = rules.parameters();
            this.reference = references.of(asOf);
            this.sentences = new Sentences(request.locale());
        }

        Step load() {
            Path input = request.input();
            return tasklet("load", () -> input == null ? 0 : load(input));
        }

        private long load(Path input) {
            return loading.load(input, asOf.date(), request.locale(), request.progress());
        }

        Step indexClaims() {
            return onceMade(NightTables.CLAIMS, () -> enriching.index(asOf));
        }

        Step vehicleHistory() {
            return onceMade(
                    NightTables.VEHICLES,
                    () -> enriching.vehicles(asOf, reference.get(), parameters, request.progress()));
        }

        Step sharedContacts() {
            return onceMade(NightTables.CONTACTS, () -> enriching.contacts(parameters, request.progress()));
        }

        Step driverHistory() {
            return onceMade(NightTables.DRIVERS, () -> enriching.drivers(parameters, request.progress()));
        }

        Step sharedPlates() {
            return onceMade(NightTables.PLATES, () -> enriching.plates(parameters, request.progress()));
        }

        Step reusedInvoices() {
            return onceMade(NightTables.INVOICES, enriching::invoices);
        }

        Step score() {
            StepLog log = new StepLog(
                    nights, lost, runId, request.progress(), index::openClaims, step -> scores.count(runId));
            return new StepBuilder("score", repository)
                            .<Scored, Scored>chunk(CHUNK)
                            .transactionManager(transactions)
                            .reader(new ScoredClaimReader(
                                    index::openClaims,
                                    claims -> files.between(
                                            asOf,
                                            claims.get(0),
                                            claims.get(claims.size() - 1),
                                            rules.ownFields().keySet()),
                                    () -> new ClaimScoring(
                                            new FactsBuilder(asOf, reference.get(), parameters, rules.ownFields()),
                                            rules.newScorer(),
                                            new Router(
                                                    asOf,
                                                    new WorkCalendar(
                                                            reference.get().workdays()),
                                                    parameters),
                                            rules.suppressions().on(asOf.date())),
                                    last -> scores.dropAfter(runId, last),
                                    threadSettings.threads()))
                            .writer(chunk -> {
                                ruleSets.keep(
                                        rules.version(),
                                        asOf.date(),
                                        rules.folder().files());
                                scores.write(runId, chunk.getItems());
                                request.progress().advance(chunk.size());
                            })
                            .stream(log)
                            .listener(log)
                            .build();
        }

        Step route() {
            return tasklet("route", () -> {
                var deferred = new InvestigationQuota(reference.get().quotas()).deferred(scores.investigations(runId));
                scores.defer(runId, deferred);
                scores.leaveOut(
                        runId,
                        new ControlSample(rules.parameters()).beyondCap(scores.sampled(runId)),
                        ControlSample.TRIGGER);
                return deferred.size();
            });
        }

        Step reconcile() {
            return tasklet("reconcile", () -> {
                List<Night.Input> files = delivery.published(asOf.date());
                Loading.reconcile(files, sentences);
                List<String> incomplete = delivery.incomplete(asOf.date()).stream()
                        .map(feed -> sentences.say("unreconciled.versions", feed.fileName()))
                        .toList();
                if (!incomplete.isEmpty()) {
                    throw new Unreconciled(incomplete);
                }
                long rejected = files.stream()
                        .filter(file -> file.feed() == Feed.CLAIMS)
                        .mapToLong(Night.Input::rejected)
                        .sum();
                Counts counts = new Counts(
                        index.knownClaims(asOf) + rejected,
                        scores.count(runId),
                        rejected,
                        index.claimsOutOfScope(asOf));
                nights.count(runId, counts);
                if (!counts.reconcile()) {
                    throw new Unreconciled(List.of(sentences.say(
                            "unreconciled.claims",
                            Long.toString(counts.read()),
                            Long.toString(counts.scored()),
                            Long.toString(counts.rejected()),
                            Long.toString(counts.outOfScope()))));
                }
                nightCounts.keep(
                        runId,
                        rules.wording(Locale.ENGLISH).indicators().stream()
                                .map(Indicator::code)
                                .toList());
                return counts.read();
            });
        }

        Step report() {
            return tasklet("report", () -> reporting.write(runId, rules, request, Instant.now()));
        }

        /** An enriching step that is skipped when its table has been made for this run already. */
        private Step onceMade(String name, LongSupplier work) {
            return tasklet(name, () -> tables.once(name, runId, work), true);
        }

        private Step tasklet(String name, Callable<? extends Number> work) {
            return tasklet(name, work, false);
        }

        private Step tasklet(String name, Callable<? extends Number> work, boolean again) {
            DefaultTransactionAttribute none = new DefaultTransactionAttribute();
            none.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
            StepLog log = new StepLog(nights, lost, runId, request.progress());
            return new StepBuilder(name, repository)
                    .tasklet((contribution, context) -> {
                        long rows = work.call().longValue();
                        contribution.incrementWriteCount(rows);
                        log.wrote(rows);
                        return RepeatStatus.FINISHED;
                    })
                    .transactionManager(transactions)
                    .transactionAttribute(none)
                    .allowStartIfComplete(again)
                    .listener(log)
                    .build();
        }
    }
}
