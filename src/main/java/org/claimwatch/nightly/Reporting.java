package org.claimwatch.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.Explanations;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.Night.Status;
import org.claimwatch.claim.NightResults;
import org.claimwatch.claim.Wording;
import org.claimwatch.report.ConsoleSummary;
import org.claimwatch.report.MetricsFile;
import org.claimwatch.report.NightReports;
import org.claimwatch.score.RuleFolder;
import org.claimwatch.score.RuleSet;
import org.claimwatch.store.Nights;
import org.claimwatch.store.Overviews;
import org.claimwatch.store.References;
import org.claimwatch.store.RuleSets;
import org.claimwatch.store.StoredResults;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Writes what a night found for the people who work from it. */
@Component
public class Reporting {
    private final Nights nights;
    private final StoredResults results;
    private final RuleSets ruleSets;
    private final Overviews overviews;
    private final UnusualSettings unusual;
    private final Explaining explaining;
    private final References references;
    private final String version;

    Reporting(
            Nights nights,
            StoredResults results,
            RuleSets ruleSets,
            Overviews overviews,
            UnusualSettings unusual,
            Explaining explaining,
            References references,
            BuildProperties build) {
        this.nights = nights;
        this.results = results;
        this.ruleSets = ruleSets;
        this.overviews = overviews;
        this.unusual = unusual;
        this.explaining = explaining;
        this.references = references;
        this.version = String.valueOf(build.getVersion());
    }

    /** Writes the files of a night that is about to be complete. */
    long write(long runId, RuleSet rules, NightRequest request, Instant now) {
        nights.finishedAt(runId, now);
        Night night = nights.night(runId).as(Status.COMPLETED);
        write(night, explaining.of(night, rules), rules.wording(request.locale()), request.output());
        return 1;
    }

    /**
     * Writes the files of a completed night again.
     *
     * @param rules those of the night
     * @return false when another run holds the database
     */
    public boolean write(Night night, RuleSet rules, Locale locale, Path output, Progress progress)
            throws SQLException {
        Optional<Night> written = explaining.of(night, rules, progress, explanations -> {
            write(night, explanations, rules.wording(locale), output);
            return night;
        });
        return written.isPresent();
    }

    /** The same with rules that can't be asked any more, so that no claim is explained. */
    public void write(Night night, Wording wording, Path output) {
        write(night, Explanations.NONE, wording, output);
    }

    private void write(Night night, Explanations explanations, Wording wording, Path output) {
        NightReports.write(
                results.of(night),
                overviews.of(night, unusual.limits()),
                explanations,
                references.asOf(new AsOf(night.businessDate())).parts(),
                wording,
                version,
                output);
    }

    /** What the program says at the end of a night. */
    public List<String> summary(Night night, Wording wording, Path output) {
        return ConsoleSummary.lines(results.of(night), wording, folder(output, night.businessDate()));
    }

    /** Writes the figures of a completed night for a monitoring system. */
    public void writeMetrics(Night night, Path folder) throws IOException {
        MetricsFile.writeNight(night, results.totals(night), version, folder);
    }

    /**
     * Writes what became of the files of a delivery. Where the night of its date is complete, its figures are kept: they
     * stand beside those of a delivery that was taken since, and one that was refused is told in a folder of its own.
     *
     * @return the folder
     */
    public Path writeDelivery(LocalDate date, Locale locale, Path output) {
        NightResults files = results.ofDelivery(date);
        Path folder = folder(output, date);
        Optional<Night> night = nights.completed(date);
        if (night.isEmpty()) {
            return NightReports.writeDelivery(files, locale, folder);
        }
        if (files.night().status() == Status.REFUSED) {
            return NightReports.writeDelivery(files, locale, output.resolve(date + "-refused"));
        }
        RuleFolder rules = RuleFolder.of(ruleSets.files(night.get().ruleSet()));
        return NightReports.writeDelivery(results.of(night.get()), RuleSet.wording(rules, locale), folder);
    }

    /** Writes only the rejected rows of a date, those of workbooks that came back among them. */
    public void writeRejects(LocalDate date, Locale locale, Path output) {
        NightReports.writeRejects(results.ofDelivery(date), locale, output);
    }

    public static Path folder(Path output, LocalDate date) {
        return output.resolve(date.toString());
    }
}
