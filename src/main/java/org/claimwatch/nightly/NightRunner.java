package org.claimwatch.nightly;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.Night.Status;
import org.claimwatch.nightly.NightOutcome.End;
import org.claimwatch.score.RuleSet;
import org.claimwatch.store.LostDatabase;
import org.claimwatch.store.Nights;
import org.claimwatch.store.RunLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/** Runs a night: a new one, or an unfinished one from where it stopped. One at a time on a database. */
@Component
public class NightRunner {
    private static final Logger LOG = LoggerFactory.getLogger(NightRunner.class);

    private final NightlyJob jobs;
    private final JobOperator operator;
    private final JobRepository repository;
    private final Nights nights;
    private final RunLock lock;
    private final Housekeeping housekeeping;
    private final LostDatabase lost;

    NightRunner(
            NightlyJob jobs,
            JobOperator operator,
            JobRepository repository,
            Nights nights,
            RunLock lock,
            Housekeeping housekeeping,
            LostDatabase lost) {
        this.jobs = jobs;
        this.operator = operator;
        this.repository = repository;
        this.nights = nights;
        this.lock = lock;
        this.housekeeping = housekeeping;
        this.lost = lost;
    }

    /** Runs the night that is asked for; a completed date ends at once, unless it is to be scored again. */
    public NightOutcome run(NightRequest request, RuleSet rules) throws SQLException {
        Optional<RunLock.Held> held = lock.acquire(Holders.of("nightly", request.date(), Instant.now()));
        if (held.isEmpty()) {
            return new NightOutcome(End.BUSY, null, List.of());
        }
        try (RunLabels labels = new RunLabels(request.date());
                RunLock.Held lock = held.get()) {
            lock.dead().ifPresent(NightRunner::tellOfTheDead);
            Optional<Night> latest = nights.latest(request.date());
            boolean complete = latest.isPresent() && latest.get().status() == Status.COMPLETED;
            if (complete && !request.rerun()) {
                return new NightOutcome(End.COMPLETE_ALREADY, latest.get(), List.of());
            }
            Night night = open(request, latest.filter(unfinished -> !complete), rules);
            labels.run(night.runId());
            if (latest.isPresent() && latest.get().runId() == night.runId()) {
                LOG.info("Going on with the unfinished night");
            }
            NightOutcome outcome = run(night, request.with(new GuardedProgress(request.progress(), lock)), rules);
            if (outcome.end() == End.COMPLETE) {
                housekeeping.afterNight(request.date(), Instant.now());
            }
            return outcome;
        }
    }

    private static void tellOfTheDead(RunLock.Holder dead) {
        LOG.warn(
                "The run {} of process {} on {}, begun at {}, ended without a word; its lock ended with it",
                dead.task(),
                dead.pid(),
                dead.host(),
                dead.since());
    }

    /** Who holds the database, for a person who has to wait; nobody when it is free. */
    public Optional<RunLock.Holder> holder() throws SQLException {
        return lock.isHeld() ? lock.noted() : Optional.empty();
    }

    private Night open(NightRequest request, Optional<Night> unfinished, RuleSet rules) {
        String holder = Holders.name();
        if (unfinished.isPresent() && unfinished.get().ruleSet().equals(rules.version())) {
            nights.resume(unfinished.get().runId(), holder);
            return unfinished.get();
        }
        unfinished.ifPresent(night -> nights.finish(night.runId(), Status.FAILED, Instant.now()));
        return nights.start(request.date(), rules.version(), Instant.now(), holder);
    }

    private NightOutcome run(Night night, NightRequest request, RuleSet rules) {
        lost.forget();
        try {
            JobExecution execution = launch(night, jobs.of(night, request, rules));
            if (execution.getStatus() == BatchStatus.COMPLETED) {
                return finish(night, Status.COMPLETED, End.COMPLETE, List.of());
            }
            return failed(night, beginning(execution.getAllFailureExceptions()));
        } catch (Exception e) {
            return failed(night, beginning(List.of(e)));
        }
    }

    /** What began it, where that is known, instead of all that followed from it. */
    private List<? extends Throwable> beginning(List<? extends Throwable> causes) {
        return lost.first().map(List::of).orElseGet(() -> List.copyOf(causes));
    }

    private JobExecution launch(Night night, Job job) throws Exception {
        JobParameters parameters = new JobParametersBuilder()
                .addLocalDate("businessDate", night.businessDate())
                .addLong("run", night.runId())
                .toJobParameters();
        JobExecution last = repository.getLastJobExecution(NightlyJob.NAME, parameters);
        if (last == null) {
            // A process may have died between the two; the operator takes an instance without an execution for an
            // error.
            JobInstance begun = repository.getJobInstance(NightlyJob.NAME, parameters);
            if (begun != null) {
                repository.deleteJobInstance(begun);
            }
        } else if (last.getStatus() == BatchStatus.COMPLETED) {
            return last;
        } else if (last.isRunning()) {
            operator.recover(last);
        } else {
            settle(last);
        }
        return operator.start(job, parameters);
    }

    /**
     * The connection was lost amid a commit, so that nobody knows whether it took place, or before the end of a step could
     * be noted. It need not be known: where a step goes on is committed together with what it wrote.
     */
    private void settle(JobExecution ended) {
        for (StepExecution step : ended.getStepExecutions()) {
            if (step.getStatus() == BatchStatus.UNKNOWN || step.getStatus().isRunning()) {
                step.setStatus(BatchStatus.FAILED);
                repository.update(step);
            }
        }
        if (ended.getStatus() == BatchStatus.UNKNOWN) {
            ended.setStatus(BatchStatus.FAILED);
            repository.update(ended);
        }
    }

    private NightOutcome failed(Night night, List<? extends Throwable> causes) {
        for (Throwable cause : causes) {
            for (Throwable e = cause; e != null; e = e.getCause()) {
                if (e instanceof InputRefused refused) {
                    return finish(night, Status.REFUSED, End.INPUT_REFUSED, refused.reasons());
                }
                if (e instanceof WrongSetting wrong) {
                    finish(night, Status.FAILED, End.FAILED, List.of());
                    throw wrong;
                }
                if (e instanceof Unreconciled) {
                    return finish(
                            night, Status.UNRECONCILED, End.UNRECONCILED, List.of(String.valueOf(e.getMessage())));
                }
            }
        }
        causes.forEach(cause -> LOG.debug("The night failed", cause));
        return finish(
                night,
                Status.FAILED,
                End.FAILED,
                causes.stream().map(Failure::sentence).distinct().toList(),
                Trouble.of(causes));
    }

    private NightOutcome finish(Night night, Status status, End end, List<String> messages) {
        return finish(night, status, end, messages, null);
    }

    private NightOutcome finish(Night night, Status status, End end, List<String> messages, @Nullable Trouble trouble) {
        try {
            nights.finish(night.runId(), status, Instant.now());
            return new NightOutcome(end, nights.night(night.runId()), messages, trouble);
        } catch (RuntimeException databaseGone) {
            LOG.debug("The end of the night could not be noted", databaseGone);
            return new NightOutcome(
                    End.FAILED,
                    null,
                    messages.isEmpty() ? List.of(Failure.sentence(databaseGone)) : messages,
                    trouble == null ? Trouble.of(databaseGone) : trouble);
        }
    }
}
