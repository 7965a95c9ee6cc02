package org.claimwatch.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimwatch.claim.CheckedCondition.Comparison;
import org.claimwatch.claim.DamageVerdicts;
import org.claimwatch.claim.Evidence;
import org.claimwatch.claim.Explanation;
import org.claimwatch.claim.Floor;
import org.claimwatch.claim.IndicatorAnswer;
import org.claimwatch.claim.LineVerdict;
import org.claimwatch.claim.LinkedClaim;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.Route;
import org.claimwatch.claim.ScoreSteps;
import org.claimwatch.claim.Suppression;
import org.claimwatch.claim.TierAnswer;
import org.claimwatch.claim.Truth;
import org.claimwatch.claim.Wording;
import org.jspecify.annotations.Nullable;

/** The explanation of a claim as the page reads it; what the work list tells is not told again. */
record PageSheet(
        List<Hit> hits,
        List<Missing> unknown,
        List<Silent> silent,
        Score score,
        Way way,
        List<PageTimeline.Event> timeline,
        Damage damage,
        List<Link> links,
        List<FileRow> file) {

    /**
     * A hit with the rows that it rests on.
     *
     * @param checks the comparisons that its tier holds against the claim
     */
    record Hit(String code, int points, String sentence, List<Check> checks, List<FileRow> rows) {}

    /** A fact compared with a limit. */
    record Check(
            String fact,
            @Nullable String observed,
            String operator,
            List<String> wanted,
            @Nullable String limit) {}

    /**
     * An indicator that lacks a fact.
     *
     * @param facts those that are not known
     */
    record Missing(String code, String sentence, List<String> facts) {}

    /** A hit that scores nothing, by somebody's decision. */
    record Silent(String code, String sentence, LocalDate until, String by, String why) {}

    record Score(
            int weakSum,
            int weakCap,
            List<Group> groups,
            List<ScoreSteps.Favour> favours,
            int mitigationCap,
            boolean decisive,
            int mitigation,
            int raw,
            boolean strong,
            int maxWithoutStrong,
            int score) {}

    record Group(String group, int sum, int cap, int counted) {}

    /** How the claim got its route and due date. */
    record Way(
            List<Floor> floors,
            boolean bandByHit,
            Route byBand,
            Route withoutInvestigation,
            LocalDate dueFrom,
            boolean submitted,
            int workdays) {}

    record Damage(
            List<Integer> impact,
            boolean stated,
            @Nullable Integer severity,
            boolean otherImpactConfirmed,
            List<Line> lines) {}

    record Line(
            int no,
            @Nullable String part,
            @Nullable String name,
            String operation,
            List<Integer> position,
            @Nullable Integer layer,
            @Nullable Integer need,
            boolean teardown,
            LineVerdict verdict,
            BigDecimal amount) {}

    record Link(
            String claim,
            Set<LinkedClaim.Link> by,
            LocalDateTime loss,
            String cause,
            String status,
            boolean open,
            @Nullable BigDecimal damage,
            @Nullable Integer score,
            @Nullable Route route,
            Set<String> parts) {}

    static PageSheet of(Explanation explanation, Wording wording) {
        Map<String, List<FileRow>> rows = explanation.evidence().stream()
                .collect(Collectors.groupingBy(
                        Evidence::code, Collectors.mapping(FileRow::of, Collectors.toUnmodifiableList())));
        Map<String, IndicatorAnswer> answers =
                explanation.answers().stream().collect(Collectors.toMap(IndicatorAnswer::code, answer -> answer));
        return new PageSheet(
                Hits.strongestFirst(explanation.scored()).stream()
                        .map(hit -> hit(hit, answers.get(hit.code()), rows, wording))
                        .toList(),
                explanation.scored().unknown().stream()
                        .sorted()
                        .map(code -> new Missing(code, wording.unknown(code), missing(answers.get(code))))
                        .toList(),
                explanation.answers().stream()
                        .flatMap(answer -> silent(answer, wording).stream())
                        .toList(),
                score(explanation.score()),
                way(explanation),
                PageTimeline.of(explanation),
                damage(explanation.damage()),
                explanation.links().stream().map(PageSheet::link).toList(),
                FileRows.of(explanation.file()));
    }

    private static Hit hit(
            RedFlag flag, @Nullable IndicatorAnswer answer, Map<String, List<FileRow>> rows, Wording wording) {
        List<Check> checks = answer == null
                ? List.of()
                : answer.tier(flag.tier()).map(TierAnswer::comparisons).orElse(List.of()).stream()
                        .filter(comparison -> comparison.truth() == Truth.TRUE && !comparison.asksIfKnown())
                        .map(PageSheet::check)
                        .toList();
        return new Hit(
                flag.code(), flag.points(), wording.sentence(flag), checks, rows.getOrDefault(flag.code(), List.of()));
    }

    private static Optional<Silent> silent(IndicatorAnswer answer, Wording wording) {
        RedFlag hit = answer.hit();
        Suppression decision = answer.suppression();
        return hit == null || decision == null
                ? Optional.empty()
                : Optional.of(
                        new Silent(hit.code(), wording.sentence(hit), decision.until(), decision.by(), decision.why()));
    }

    private static Check check(Comparison comparison) {
        return new Check(
                comparison.fact(),
                comparison.observed(),
                comparison.operator(),
                comparison.wanted(),
                comparison.limit());
    }

    /** What the tier for unknown asks for and does not find. */
    private static List<String> missing(@Nullable IndicatorAnswer answer) {
        return answer == null
                ? List.of()
                : answer.tiers().stream()
                        .filter(tier -> tier.points() == 0)
                        .flatMap(tier -> tier.comparisons().stream())
                        .filter(comparison -> comparison.truth() == Truth.TRUE)
                        .map(Comparison::fact)
                        .distinct()
                        .sorted()
                        .toList();
    }

    private static Score score(ScoreSteps steps) {
        return new Score(
                steps.weakSum(),
                steps.weakCap(),
                steps.groups().stream()
                        .map(group -> new Group(group.group(), group.sum(), group.cap(), group.counted()))
                        .toList(),
                steps.favours(),
                steps.mitigationCap(),
                steps.decisive(),
                steps.mitigation(),
                steps.raw(),
                steps.strong(),
                steps.maxWithoutStrong(),
                steps.score());
    }

    private static Way way(Explanation explanation) {
        return new Way(
                explanation.route().floors(),
                explanation.route().bandByHit(),
                explanation.route().byBand(),
                explanation.withoutInvestigation(),
                explanation.route().dueFrom(),
                explanation.route().submitted(),
                explanation.route().workdays().size());
    }

    private static Damage damage(DamageVerdicts damage) {
        return new Damage(
                damage.impact().positions().boxed().toList(),
                damage.stated(),
                damage.severity(),
                damage.otherImpactConfirmed(),
                damage.lines().stream().map(PageSheet::line).toList());
    }

    private static Line line(DamageVerdicts.Line line) {
        return new Line(
                line.lineNo(),
                line.partCode(),
                line.partName(),
                line.operation(),
                line.position().positions().boxed().toList(),
                line.layer(),
                line.need(),
                line.teardownSeen(),
                line.verdict(),
                line.amount());
    }

    private static Link link(LinkedClaim link) {
        return new Link(
                link.claimNo(),
                link.links(),
                link.lossAt(),
                link.lossCause(),
                link.status(),
                link.open(),
                link.damage(),
                link.score(),
                link.route(),
                link.sharedParts());
    }
}
