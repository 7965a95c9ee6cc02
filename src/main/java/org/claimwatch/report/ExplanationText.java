package org.claimwatch.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.claimwatch.claim.Claim;
import org.claimwatch.claim.ClaimFile;
import org.claimwatch.claim.DataIssue;
import org.claimwatch.claim.Explanation;
import org.claimwatch.claim.LinkedClaim;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.Policy;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.Route;
import org.claimwatch.claim.ScoredClaim;
import org.claimwatch.claim.Vehicle;
import org.claimwatch.claim.Wording;
import org.jspecify.annotations.Nullable;

/** Everything that is known of one claim of a night, as plain text. Identifiers are masked. */
public final class ExplanationText {
    private static final int LABELS = 16;

    private final Texts texts;
    private final Wording wording;
    private final TextPage page = new TextPage();

    private ExplanationText(Wording wording) {
        this.wording = wording;
        this.texts = Texts.of(wording.locale());
    }

    /**
     * The lines about a claim.
     *
     * @param ruleSet the version of the rules that the explanation was made with, in hex
     * @param kept the result that the night keeps of the claim
     * @param wording of those rules
     */
    public static List<String> lines(Explanation told, Night night, String ruleSet, ScoredClaim kept, Wording wording) {
        ExplanationText text = new ExplanationText(wording);
        text.head(told, night, ruleSet, kept);
        new IndicatorsText(text.page, text.texts, wording).write(told);
        new DamageText(text.page, text.texts).write(told.damage());
        new ScoreText(text.page, text.texts).write(told);
        new RouteText(text.page, text.texts).write(told);
        text.links(told.links());
        return text.page.lines();
    }

    private void head(Explanation told, Night night, String ruleSet, ScoredClaim kept) {
        ClaimFile file = told.file();
        Claim claim = file.claim();
        ScoredClaim scored = told.scored();
        page.text(0, texts.say("explain.title", claim.claimNo()));
        page.text(0, texts.caution());
        page.blank();
        pair("explain.policy", policy(file));
        pair("explain.branch", claim.institutionId());
        pair("explain.vehicle", vehicle(file.ownVehicle()));
        pair("explain.loss", loss(claim));
        pair("explain.reported", Cells.minute(claim.reportedAt()));
        pair("explain.damage", money(scored.damage()));
        pair("explain.date", night.businessDate().toString());
        pair("explain.rule_set", ruleSet.substring(0, Math.min(12, ruleSet.length())));
        pair("explain.result", result(scored));
        if (!ruleSet.equals(night.ruleSet())) {
            page.blank();
            page.text(0, texts.say("explain.tried", night.shortRuleSet(), result(kept)));
        } else if (differs(told)) {
            page.blank();
            page.text(
                    0,
                    texts.say(
                            "explain.changed",
                            night.businessDate(),
                            told.score().score(),
                            scored.score()));
        }
        history(scored);
    }

    private void pair(String label, String text) {
        page.labelled(0, texts.say(label), LABELS, text);
    }

    private String policy(ClaimFile file) {
        Policy policy = file.policy();
        String cover = texts.code(file.claim().coverageCode());
        return policy == null
                ? texts.say("explain.policy.unknown", file.claim().policyNo(), cover)
                : texts.say(
                        "explain.policy.known",
                        policy.policyNo(),
                        texts.code(policy.policyLine()),
                        cover,
                        Cells.minute(policy.startAt()),
                        Cells.minute(policy.endAt()));
    }

    private String vehicle(@Nullable Vehicle vehicle) {
        return vehicle == null
                ? texts.say("explain.not_known")
                : texts.say(
                        "explain.vehicle.known",
                        known(vehicle.plateNoMask()),
                        known(vehicle.vinMask()),
                        texts.code(vehicle.useClass()));
    }

    private String known(@Nullable String text) {
        return text == null ? texts.say("explain.not_known") : text;
    }

    private String loss(Claim claim) {
        String cause = texts.code(claim.lossCause());
        return claim.collisionType() == null
                ? texts.say("explain.loss.cause", Cells.minute(claim.lossAt()), cause)
                : texts.say(
                        "explain.loss.collision",
                        Cells.minute(claim.lossAt()),
                        cause,
                        texts.code(claim.collisionType()));
    }

    private String money(@Nullable BigDecimal amount) {
        return amount == null ? texts.say("explain.not_known") : texts.say("explain.money", Cells.money(amount));
    }

    private String result(ScoredClaim scored) {
        String route = texts.route(scored.route());
        return texts.say(
                "explain.result.line",
                scored.score(),
                texts.band(scored.band()),
                scored.deferred() ? texts.say("explain.route.deferred", route) : route,
                Cells.minute(scored.dueAt()));
    }

    /** Whether what is on file gives another answer today than the night kept. */
    private static boolean differs(Explanation told) {
        List<RedFlag> hits = ScoreText.counted(told);
        return told.score().score() != told.scored().score()
                || !hits.equals(told.scored().hits());
    }

    private void history(ScoredClaim scored) {
        for (DataIssue issue : scored.issues()) {
            pair("explain.issues", texts.say("explain.issue." + issue.issue(), issue.subject()));
        }
        if (scored.firstFlaggedOn() != null) {
            pair("explain.first_flagged", scored.firstFlaggedOn().toString());
        }
        if (!scored.newHits().isEmpty()) {
            pair("explain.new_hits", String.join(", ", scored.newHits()));
        }
        if (!scored.goneHits().isEmpty()) {
            pair("explain.gone_hits", String.join(", ", scored.goneHits()));
        }
    }

    private void links(List<LinkedClaim> links) {
        page.heading(texts.say("explain.links", links.size()));
        if (links.isEmpty()) {
            page.text(2, texts.say("explain.links.none"));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                texts.say("explain.links.claim"),
                texts.say("explain.loss"),
                texts.say("explain.links.common"),
                texts.say("explain.damage"),
                texts.say("explain.links.now")));
        links.forEach(link -> rows.add(
                List.of(link.claimNo(), Cells.minute(link.lossAt()), common(link), money(link.damage()), now(link))));
        page.table(2, rows);
    }

    private String common(LinkedClaim link) {
        String common = link.links().stream()
                .map(kind -> texts.say("link." + kind))
                .collect(Collectors.joining(texts.say("explain.list")));
        return link.sharedParts().isEmpty()
                ? common
                : texts.say("explain.links.parts", common, String.join(", ", link.sharedParts()));
    }

    private String now(LinkedClaim link) {
        Route route = link.route();
        Integer score = link.score();
        return route == null || score == null
                ? texts.code(link.status())
                : texts.say("explain.links.scored", score, texts.route(route));
    }
}
