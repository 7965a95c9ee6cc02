package org.claimwatch.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimwatch.backtest.Calibration;
import org.claimwatch.backtest.Pair;
import org.claimwatch.backtest.Proposal;
import org.claimwatch.backtest.ScoreFile;
import org.claimwatch.backtest.TellingPair;
import org.claimwatch.backtest.Words;
import org.claimwatch.claim.ReportPage;
import org.claimwatch.report.PageReport;
import org.claimwatch.score.PairDrafts;
import org.claimwatch.score.PairDrafts.Known;
import org.claimwatch.score.ProposedParameters;
import org.claimwatch.score.RuleSet;
import org.claimwatch.store.PastClaims;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Proposes points and cut-offs from what investigations found in the past; the rules in use are not touched. */
@Component
public class Calibrating {
    /** The rules with the proposed numbers, below the folder of the request. */
    public static final String RULES = "rules-proposed";

    private static final String PAGE = "calibration.html";
    private static final String DRAFTS = "rules-drafts";

    private final PastPass pass;
    private final PastClaims claims;
    private final String version;

    Calibrating(PastPass pass, PastClaims claims, BuildProperties build) {
        this.pass = pass;
        this.claims = claims;
        this.version = String.valueOf(build.getVersion());
    }

    /**
     * Writes the proposal into the folder of the request.
     *
     * @param negative whether the author of the rules allows negative points
     * @return the page to begin with; nothing when there are too few outcomes
     */
    public Optional<Path> run(BacktestRequest request, boolean negative) throws IOException {
        RuleSet rules = request.rules();
        Calibration calibration = new Calibration(rules.parameters(), claims.outcomes(), negative, rules::score);
        for (Path month : pass.run(request).get(0)) {
            ScoreFile.read(month, calibration::add);
        }
        if (!calibration.isPossible()) {
            return Optional.empty();
        }
        request.progress().begin("fit", 0);
        long started = System.nanoTime();
        Words words = new Words(request.locale());
        Proposal proposal = calibration.propose();
        PastFolder folder = new PastFolder(request.folder());
        folder.replace(
                RULES, ProposedParameters.in(rules.folder(), proposal.numbers()).files());
        PairDrafts drafts = new PairDrafts(rules);
        Map<Pair, String> codes = new HashMap<>();
        for (TellingPair telling : proposal.pairs()) {
            drafts.add(
                            telling.pair().code(),
                            telling.pair().other(),
                            new Known(telling.claims(), telling.precision(), telling.one(), telling.other()))
                    .ifPresent(code -> codes.put(telling.pair(), code));
        }
        folder.replace(DRAFTS, drafts.files());
        List<String> notes = new ArrayList<>(List.of(
                words.say("calibration.what", request.from(), request.to(), calibration.months()),
                words.say("calibration.sheet"),
                words.say("calibration.next", RULES, DRAFTS),
                words.say("page.bias")));
        if (proposal.numbers().isEmpty()) {
            notes.add(0, words.say("calibration.none"));
        }
        PageReport.write(
                new ReportPage(
                        words.say("calibration.title", request.from(), request.to()),
                        notes,
                        List.of(),
                        proposal.tables(words, codes)),
                PAGE,
                request.locale(),
                version,
                request.folder());
        request.progress().end("fit", proposal.numbers().size(), (System.nanoTime() - started) / 1e9);
        return Optional.of(request.folder().resolve(PAGE));
    }

    /** The language-independent name of the folder of a proposal below the output folder. */
    public static String folderName(LocalDate from, LocalDate to) {
        return "calibration-" + from + "-" + to;
    }
}
