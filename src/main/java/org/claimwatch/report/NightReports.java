package org.claimwatch.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.claimwatch.claim.Explanations;
import org.claimwatch.claim.NightOverview;
import org.claimwatch.claim.NightResults;
import org.claimwatch.claim.Part;
import org.claimwatch.claim.Wording;

/** Writes the files of a night. */
public final class NightReports {
    private NightReports() {}

    /**
     * Writes the files of a night into the folder of its business date. They appear when all of them are complete,
     * {@code run.json} last; until then, and after a failure, the folder holds what it held before.
     *
     * @param overview what the night means for the day after it
     * @param explanations of the claims of the night
     * @param parts the part catalogue
     * @param wording the language of sentences and headings
     * @param output the folder that holds one folder per business date
     * @return the night's figures, for {@link ConsoleSummary}
     */
    public static NightFigures write(
            NightResults results,
            NightOverview overview,
            Explanations explanations,
            List<Part> parts,
            Wording wording,
            String programVersion,
            Path output) {
        Texts texts = Texts.of(wording.locale());
        ClaimColumns columns = new ClaimColumns(results.night(), wording);
        Tally tally = new Tally();
        HtmlReport page = new HtmlReport(overview, wording);
        try (ReportFolder folder = ReportFolder.open(folder(results, output))) {
            writeScores(results, columns, tally, wording, folder);
            NightFigures figures = writeFlagged(results, columns, tally, page, wording, texts, programVersion, folder);
            RejectFile.write(results, texts, folder);
            DataQualityFile.write(results.night(), figures, folder);
            page.write(results.night(), figures, overview, explanations, parts, texts, programVersion, folder);
            NightNote.write(results.night(), figures, overview, wording, texts, programVersion, folder);
            RunFile.write(results.night(), figures, programVersion, folder);
            folder.publish();
            return figures;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /**
     * Writes only what became of the files of a delivery: the rejected rows and, without any indicator, the data
     * quality.
     *
     * @return the folder
     */
    public static Path writeDelivery(NightResults delivery, Locale locale, Path folder) {
        return writeFiles(delivery, Texts.of(locale), NightFigures.NONE, folder);
    }

    /**
     * Writes the same of a night that is complete, with what its indicators said.
     *
     * @return the folder
     */
    public static Path writeDelivery(NightResults night, Wording wording, Path folder) {
        Tally tally = new Tally();
        night.eachScored(tally::addScored);
        return writeFiles(night, Texts.of(wording.locale()), tally.figures(wording), folder);
    }

    private static Path writeFiles(NightResults results, Texts texts, NightFigures figures, Path path) {
        try (ReportFolder folder = ReportFolder.open(path)) {
            RejectFile.write(results, texts, folder);
            DataQualityFile.write(results.night(), figures, folder);
            folder.publish();
            return path;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void writeScores(
            NightResults results, ClaimColumns columns, Tally tally, Wording wording, ReportFolder folder)
            throws IOException {
        try (SuppressedFile suppressed = new SuppressedFile(wording, folder)) {
            ClaimFiles.writeScores(
                    results,
                    columns,
                    claim -> {
                        tally.addScored(claim);
                        suppressed.add(claim);
                    },
                    folder);
        }
    }

    /**
     * Writes only the rejected rows of a delivery.
     *
     * @param output the folder that holds one folder per business date
     */
    public static void writeRejects(NightResults delivery, Locale locale, Path output) {
        try (ReportFolder folder = ReportFolder.open(folder(delivery, output))) {
            RejectFile.write(delivery, Texts.of(locale), folder);
            folder.publish();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static NightFigures writeFlagged(
            NightResults results,
            ClaimColumns columns,
            Tally tally,
            HtmlReport page,
            Wording wording,
            Texts texts,
            String version,
            ReportFolder folder)
            throws IOException {
        try (FlaggedWorkbook workbook =
                new FlaggedWorkbook(results.night(), columns.workbook(), wording, texts, folder)) {
            ClaimFiles.writeFlagged(
                    results,
                    columns,
                    claim -> {
                        tally.addFlagged(claim);
                        page.add(claim);
                        workbook.add(claim);
                    },
                    folder);
            NightFigures figures = tally.figures(wording);
            workbook.finish(wording, figures, version);
            return figures;
        }
    }

    /** Where the files of a night are, below the output folder. */
    public static Path folder(NightResults results, Path output) {
        return output.resolve(results.night().businessDate().toString());
    }
}
