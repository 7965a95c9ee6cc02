package org.claimwatch.nightly;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.claimwatch.backtest.ScoreFile;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.PastScore;
import org.claimwatch.claim.Reference;
import org.claimwatch.score.RuleSet;
import org.claimwatch.store.ClaimFiles;
import org.claimwatch.store.PastClaims;
import org.claimwatch.store.PastClaims.Reported;
import org.claimwatch.store.PastClaims.Span;
import org.claimwatch.store.PastLinks;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/**
 * One pass over the months of the past, in the order of report: every claim is scored once, as of a date soon after its
 * report. A month that is complete is kept in a file, so a pass that was stopped goes on with the next one. The database
 * is only read.
 */
@Component
class PastPass {
    private static final int PAGE = 500;

    private final CachedReference references;
    private final ClaimFiles files;
    private final PastClaims claims;
    private final PastLinks links;
    private final String version;

    PastPass(CachedReference references, ClaimFiles files, PastClaims claims, PastLinks links, BuildProperties build) {
        this.references = references;
        this.files = files;
        this.claims = claims;
        this.links = links;
        this.version = String.valueOf(build.getVersion());
    }

    /** The files of the months, in order: a list for each rule set. */
    List<List<Path>> run(BacktestRequest request) throws IOException {
        List<RuleSet> rules =
                request.against() == null ? List.of(request.rules()) : List.of(request.rules(), request.against());
        PastMonths kept = PastMonths.begin(
                request, rules.stream().map(one -> settings(request, one)).toList());
        List<List<Path>> months = new ArrayList<>();
        rules.forEach(one -> months.add(new ArrayList<>()));
        PastScoring scoring = null;
        Optional<Span> span = claims.span();
        if (span.isEmpty()) {
            return months;
        }
        YearMonth last = YearMonth.from(earlier(request.to(), span.get().last()));
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            for (YearMonth month =
                            YearMonth.from(later(request.from(), span.get().first()));
                    !month.isAfter(last);
                    month = month.plusMonths(1)) {
                List<Path> complete = kept.complete(month);
                if (complete.isEmpty()) {
                    scoring = scoring == null ? scoring(request, rules) : scoring;
                    complete = kept.toMake(month);
                    score(request, month, scoring, threads, complete);
                }
                for (int i = 0; i < rules.size(); i++) {
                    months.get(i).add(complete.get(i));
                }
            }
        } finally {
            threads.shutdownNow();
            if (scoring != null) {
                scoring.close();
            }
        }
        return months;
    }

    private PastScoring scoring(BacktestRequest request, List<RuleSet> rules) {
        Progress progress = request.progress();
        long started = System.nanoTime();
        progress.begin("link claims", 0);
        long[] read = {0};
        PastLinks.Finder finder = links.finder(more -> {
            read[0] += more;
            progress.advance(more);
        });
        progress.end("link claims", read[0], seconds(started));
        return new PastScoring(files, finder, rules);
    }

    /** A page of claims of one day of report. */
    private record Page(LocalDate reportedOn, Future<List<List<PastScoring.Past>>> scores) {}

    private void score(
            BacktestRequest request, YearMonth month, PastScoring scoring, ExecutorService threads, List<Path> written)
            throws IOException {
        LocalDate first = later(month.atDay(1), request.from());
        LocalDate end = earlier(month.atEndOfMonth(), request.to()).plusDays(1);
        List<Reported> reported = claims.reported(first, end);
        String step = "score " + month;
        long started = System.nanoTime();
        request.progress()
                .begin(
                        step,
                        reported.stream()
                                .mapToLong(day -> day.claimNos().size())
                                .sum());
        Map<AsOf, Supplier<Reference>> known = new HashMap<>();
        List<Page> pages = new ArrayList<>();
        for (Reported day : reported) {
            LocalDate date = day.on().plusDays(request.days());
            AsOf asOf = new AsOf(date, later(date, day.delivered()));
            Supplier<Reference> reference = known.computeIfAbsent(asOf, references::of);
            for (int from = 0; from < day.claimNos().size(); from += PAGE) {
                List<String> page = day.claimNos()
                        .subList(from, Math.min(from + PAGE, day.claimNos().size()));
                pages.add(new Page(day.on(), threads.submit(() -> scoring.of(asOf, reference.get(), page))));
            }
        }
        long rows = write(request, scoring, pages, written);
        request.progress().end(step, rows, seconds(started));
    }

    /** Writes the pages in order, a day of report at a time, because the control sample has places by day. */
    private static long write(BacktestRequest request, PastScoring scoring, List<Page> pages, List<Path> written)
            throws IOException {
        List<ScoreFile> months = written.stream().map(PastFolder::begin).toList();
        long rows = 0;
        try {
            List<List<PastScoring.Past>> day = new ArrayList<>();
            months.forEach(month -> day.add(new ArrayList<>()));
            for (int i = 0; i < pages.size(); i++) {
                List<List<PastScoring.Past>> scores = pages.get(i).scores().get();
                LocalDate reportedOn = pages.set(i, null).reportedOn();
                boolean lastOfDay =
                        i + 1 == pages.size() || !pages.get(i + 1).reportedOn().equals(reportedOn);
                for (int variant = 0; variant < months.size(); variant++) {
                    day.get(variant).addAll(scores.get(variant));
                    if (lastOfDay) {
                        List<PastScore> placed = scoring.placed(variant, day.get(variant));
                        placed.forEach(months.get(variant)::write);
                        day.get(variant).clear();
                    }
                }
                rows += scores.get(0).size();
                request.progress().advance(scores.get(0).size());
            }
            for (ScoreFile month : months) {
                month.complete();
            }
            return rows;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the back-test was interrupted", e);
        } finally {
            for (ScoreFile month : months) {
                month.close();
            }
        }
    }

    /** Months that were scored with other rules, for other dates or before another delivery are of no use any more. */
    private String settings(BacktestRequest request, RuleSet rules) {
        return String.join(
                "\n",
                "claimwatch " + version,
                "from " + request.from(),
                "to " + request.to(),
                "days " + request.days(),
                "rules " + rules.version(),
                "deliveries " + UUID.nameUUIDFromBytes(claims.deliveries().getBytes(StandardCharsets.UTF_8)),
                "");
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
