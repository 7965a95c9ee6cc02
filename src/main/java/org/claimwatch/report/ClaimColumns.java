package org.claimwatch.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.ReviewCase;
import org.claimwatch.claim.ScoredClaim;
import org.claimwatch.claim.SuppressedFlag;
import org.claimwatch.claim.Wording;
import org.claimwatch.report.Heading.Kind;

/** The columns of the claim files, in order. */
final class ClaimColumns {
    private static final String MINUTES = "yyyy-mm-dd hh:mm";
    private static final String SECONDS = "yyyy-mm-dd hh:mm:ss";
    private static final String DAY = "yyyy-mm-dd";
    private static final String AMOUNT = "#,##0.00";

    /** What a review can end with. */
    static final List<String> OUTCOMES = Feed.INVESTIGATIONS.column("outcome").codes();

    private final List<ClaimColumn> score;
    private final List<ClaimColumn> flagged;
    private final List<ClaimColumn> workbook;

    ClaimColumns(Night night, Wording wording) {
        String ruleSet = night.shortRuleSet();
        score = List.of(
                text("claim_no", 40, ScoredClaim::claimNo),
                whole("score", 8, ScoredClaim::score),
                new ClaimColumn("band", 11, "", ScoredClaim::band),
                new ClaimColumn("route", 26, "", ScoredClaim::route),
                new ClaimColumn("deferred", 10, "", ScoredClaim::deferred),
                whole("points_raw", 10, ScoredClaim::pointsRaw),
                whole("mitigation", 11, ScoredClaim::mitigation),
                text("hits", 50, ClaimColumns::hits),
                text("unknown", 40, claim -> sorted(claim.unknown())),
                text("triggers", 14, claim -> sorted(claim.triggers())),
                new ClaimColumn(
                        "damage",
                        14,
                        AMOUNT,
                        claim -> claim.damage() == null ? null : Cells.twoDecimals(claim.damage())),
                new ClaimColumn("due_at", 17, MINUTES, ScoredClaim::dueAt),
                text("rule_set", 15, claim -> ruleSet));
        List<ClaimColumn> all = new ArrayList<>(score);
        all.addAll(List.of(
                text("institution_id", 30, ScoredClaim::institutionId),
                new ClaimColumn("loss_at", 20, SECONDS, ScoredClaim::lossAt),
                new ClaimColumn("reported_at", 20, SECONDS, ScoredClaim::reportedAt),
                new ClaimColumn("priority", 11, AMOUNT, claim -> Cells.twoDecimals(claim.priority())),
                new ClaimColumn("reasons", 90, "", Kind.LONG, List.of(), claim -> reasons(claim, wording)),
                new ClaimColumn("first_flagged_on", 16, DAY, ScoredClaim::firstFlaggedOn),
                text("new_hits", 18, claim -> sorted(claim.newHits())),
                text("gone_hits", 18, claim -> sorted(claim.goneHits())),
                text("suppressed", 18, ClaimColumns::suppressed)));
        flagged = List.copyOf(all);
        all.addAll(List.of(
                new ClaimColumn("outcome", 20, "", Kind.INPUT, OUTCOMES, claim -> null),
                new ClaimColumn("outcome_note", 40, "", Kind.INPUT, List.of(), claim -> null),
                new ClaimColumn("decided_by", 20, "", Kind.INPUT, List.of(), claim -> null),
                text("case_id", 30, claim -> new ReviewCase(night.businessDate(), claim.claimNo()).id())));
        workbook = List.copyOf(all);
    }

    /** Those of every scored claim. */
    List<ClaimColumn> score() {
        return score;
    }

    /** Those of a flagged claim. */
    List<ClaimColumn> flagged() {
        return flagged;
    }

    /** Those of a flagged claim in the workbook, with room for the outcome of its review. */
    List<ClaimColumn> workbook() {
        return workbook;
    }

    private static ClaimColumn text(String name, double width, ClaimColumn.Value value) {
        return new ClaimColumn(name, width, "", value);
    }

    private static ClaimColumn whole(String name, double width, ClaimColumn.Value value) {
        return new ClaimColumn(name, width, "0", value);
    }

    private static Stream<RedFlag> inCodeOrder(ScoredClaim claim) {
        return claim.hits().stream().sorted(Comparator.comparing(RedFlag::code));
    }

    private static String hits(ScoredClaim claim) {
        return inCodeOrder(claim).map(hit -> hit.code() + ":" + hit.points()).collect(Collectors.joining("|"));
    }

    private static String suppressed(ScoredClaim claim) {
        return claim.suppressed().stream()
                .map(SuppressedFlag::flag)
                .map(flag -> flag.code() + ":" + flag.points())
                .collect(Collectors.joining("|"));
    }

    private static String reasons(ScoredClaim claim, Wording wording) {
        return inCodeOrder(claim).map(wording::sentence).collect(Collectors.joining(" ; "));
    }

    private static String sorted(Collection<String> codes) {
        return codes.stream().sorted().collect(Collectors.joining("|"));
    }
}
