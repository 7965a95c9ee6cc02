package org.claimwatch.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.claimwatch.backtest.Evaluation;
import org.claimwatch.backtest.Hits;
import org.claimwatch.backtest.Moves;
import org.claimwatch.backtest.ScoreFile;
import org.claimwatch.backtest.Volume;
import org.claimwatch.backtest.Words;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.PastScore;
import org.claimwatch.claim.Reference;
import org.claimwatch.claim.ReportPage;
import org.claimwatch.claim.ReportTable;
import org.claimwatch.claim.WorkCalendar;
import org.claimwatch.report.PageReport;
import org.claimwatch.store.PastClaims;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Says what a rule set would have done in the past, and whether it was right where that is known. */
@Component
public class Backtesting {
    private static final String PAGE = "backtest.html";

    /** Whatever has been delivered. */
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 30);

    private final PastPass pass;
    private final PastClaims claims;
    private final CachedReference references;
    private final String version;

    Backtesting(PastPass pass, PastClaims claims, CachedReference references, BuildProperties build) {
        this.pass = pass;
        this.claims = claims;
        this.references = references;
        this.version = String.valueOf(build.getVersion());
    }

    /**
     * Scores the claims of the past and writes the page and the tables into the folder of the request, unless there are
     * no claims.
     *
     * @return how many claims were scored
     */
    public long run(BacktestRequest request) throws IOException {
        List<List<Path>> months = pass.run(request);
        request.progress().begin("tables", 0);
        long started = System.nanoTime();
        Volume volume = new Volume();
        Hits hits = new Hits();
        Evaluation evaluation = new Evaluation(claims.outcomes());
        for (Path month : months.get(0)) {
            ScoreFile.read(month, claim -> {
                volume.add(claim);
                hits.add(claim);
                evaluation.add(claim);
            });
        }
        if (volume.claims() == 0) {
            return 0;
        }
        Words words = new Words(request.locale());
        Reference reference = references
                .of(new AsOf(request.to().plusDays(request.days()), LATEST))
                .get();
        WorkCalendar calendar = new WorkCalendar(reference.workdays());
        List<ReportTable> tables = new ArrayList<>(volume.tables(words, reference.quotas(), calendar::isWorkday));
        tables.addAll(
                hits.tables(words, request.rules().wording(request.locale()).indicators()));
        if (evaluation.knowsAnything()) {
            tables.addAll(evaluation.tables(words));
        }
        if (request.against() != null) {
            tables.addAll(moves(months).tables(words, volume.days()));
        }
        PageReport.write(
                page(request, words, volume, evaluation, tables), PAGE, request.locale(), version, request.folder());
        request.progress().end("tables", volume.claims(), (System.nanoTime() - started) / 1e9);
        return volume.claims();
    }

    private static Moves moves(List<List<Path>> months) {
        Moves moves = new Moves();
        for (int i = 0; i < months.get(0).size(); i++) {
            List<PastScore> other = new ArrayList<>();
            ScoreFile.read(months.get(1).get(i), other::add);
            Iterator<PastScore> others = other.iterator();
            ScoreFile.read(months.get(0).get(i), claim -> moves.add(claim, others.next()));
        }
        return moves;
    }

    private static ReportPage page(
            BacktestRequest request, Words words, Volume volume, Evaluation evaluation, List<ReportTable> tables) {
        List<String> notes = new ArrayList<>();
        notes.add(words.say(
                "page.what",
                request.from(),
                request.to(),
                volume.claims(),
                request.days(),
                request.rules().version().substring(0, 12)));
        if (request.against() != null) {
            notes.add(words.say("page.against", request.against().version().substring(0, 12)));
        }
        notes.add(words.say(evaluation.knowsAnything() ? "page.bias" : "page.no_outcomes"));
        return new ReportPage(
                words.say("page.title", request.from(), request.to()), notes, evaluation.curves(words), tables);
    }

    /** Where the page is. */
    public static Path page(Path folder) {
        return folder.resolve(PAGE);
    }

    /** The language-independent name of the folder of a back-test below the output folder. */
    public static String folderName(LocalDate from, LocalDate to) {
        return "backtest-" + from + "-" + to;
    }
}
