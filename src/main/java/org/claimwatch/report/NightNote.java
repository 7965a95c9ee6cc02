package org.claimwatch.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwatch.claim.BranchFigures;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.NightChanges;
import org.claimwatch.claim.NightOverview;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.Route;
import org.claimwatch.claim.ScoredClaim;
import org.claimwatch.claim.Wording;

/** The night in a dozen lines, for a mail or a chat. */
final class NightNote {
    static final String NAME = "night.md";

    private static final int MOST_URGENT = 3;

    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    private NightNote(Texts texts) {
        this.texts = texts;
    }

    static void write(
            Night night,
            NightFigures figures,
            NightOverview overview,
            Wording wording,
            Texts texts,
            String version,
            ReportFolder folder)
            throws IOException {
        NightNote note = new NightNote(texts);
        note.figures(night, figures, overview);
        note.unusual(new UnusualThings(texts, wording).of(overview));
        note.mostUrgent(figures.mostUrgent(), wording);
        note.line(
                "note.files",
                HtmlReport.NAME,
                FlaggedWorkbook.NAME,
                RejectFile.NAME,
                Cells.count(Inputs.rejectedRows(night)));
        note.line("note.identity", Markdown.text(night.shortRuleSet()), Markdown.text(version));
        note.lines.add("");
        note.lines.add("*" + texts.caution() + "*");
        try (OutputStream out = folder.create(NAME)) {
            out.write((String.join("\n", note.lines) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private void figures(Night night, NightFigures figures, NightOverview overview) {
        lines.add("# " + texts.say("page.title", night.businessDate()));
        lines.add("");
        line(
                "note.scored",
                Cells.count(figures.scored()),
                Cells.count(figures.flagged()),
                overview.deskDay(),
                Cells.count(overview.due().needSomebody()),
                Cells.count(overview.due().overdue()));
        NightChanges changes = overview.changes();
        if (changes == null) {
            line("note.first");
        } else {
            line(
                    "note.changes",
                    changes.previousDate(),
                    Cells.count(changes.newlyFlagged()),
                    Cells.count(changes.stillFlagged()),
                    Cells.count(changes.noLongerFlagged()),
                    Cells.count(changes.settled()));
        }
        String routes = Stream.of(Route.values())
                .filter(route -> route.isFlagged() && figures.of(route) > 0)
                .sorted(Comparator.reverseOrder())
                .map(route -> texts.route(route) + " " + Cells.count(figures.of(route)))
                .collect(Collectors.joining(" · "));
        if (!routes.isEmpty()) {
            line("note.routes", routes + deferred(overview.branches()));
        }
    }

    /** What waits for a place in the investigation quota, or nothing. */
    private String deferred(List<BranchFigures> branches) {
        long deferred = branches.stream().mapToLong(BranchFigures::deferred).sum();
        return branches.stream()
                .filter(branch -> branch.deferredSince() != null)
                .max(Comparator.comparingInt(BranchFigures::nightsDeferred))
                .map(longest ->
                        texts.say("note.deferred", Cells.count(deferred), String.valueOf(longest.deferredSince())))
                .orElse("");
    }

    private void mostUrgent(List<ScoredClaim> claims, Wording wording) {
        if (claims.isEmpty()) {
            return;
        }
        line("note.most_urgent");
        for (ScoredClaim claim : claims.subList(0, Math.min(claims.size(), MOST_URGENT))) {
            lines.add("  - "
                    + texts.say(
                            "note.claim",
                            Markdown.text(claim.claimNo()),
                            texts.route(claim.route()),
                            claim.score(),
                            Cells.minute(claim.dueAt()),
                            Markdown.text(reason(claim, wording))));
        }
    }

    private String reason(ScoredClaim claim, Wording wording) {
        List<RedFlag> hits = Hits.strongestFirst(claim);
        if (!hits.isEmpty()) {
            return wording.sentence(hits.get(0));
        }
        return claim.triggers().isEmpty() ? "" : texts.trigger(claim.triggers().get(0));
    }

    private void unusual(List<String> things) {
        if (things.isEmpty()) {
            line("note.nothing_unusual");
            return;
        }
        line("note.unusual", things.stream().map(Markdown::text).collect(Collectors.joining("; ")));
    }

    private void line(String key, Object... values) {
        lines.add("- " + texts.say(key, values));
    }
}
