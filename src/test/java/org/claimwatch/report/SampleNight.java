package org.claimwatch.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.claimwatch.claim.Band;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.NightResults;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.Reject;
import org.claimwatch.claim.RejectCode;
import org.claimwatch.claim.Route;
import org.claimwatch.claim.ScoredClaim;

/** Hand-made results of a night. */
record SampleNight(Night night, List<ScoredClaim> claims, List<Reject> rejects, boolean sorts) implements NightResults {
    static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    static final String RULE_SET = "0123456789abcdef".repeat(4);

    SampleNight(Night night, List<ScoredClaim> claims, List<Reject> rejects) {
        this(night, claims, rejects, true);
    }

    /** Three claims, two of them flagged, and two rejects. */
    static SampleNight small() {
        return new SampleNight(
                night(new Night.Counts(5, 3, 1, 1), inputs()),
                List.of(investigated("C-1"), plain("C-2"), resurveyed("C-3")),
                List.of(
                        new Reject(
                                "claims.csv",
                                17,
                                "status",
                                RejectCode.UNKNOWN_CODE,
                                "OPEN|REOPENED|CLOSED|WITHDRAWN",
                                "aaaa"),
                        new Reject("vehicles.csv", 4, "new_price", RejectCode.BAD_NUMBER, "", "-99,99")));
    }

    static SampleNight of(ScoredClaim... claims) {
        return new SampleNight(
                night(new Night.Counts(claims.length, claims.length, 0, 0), inputs()), List.of(claims), List.of());
    }

    /** Hands over its flagged claims as they come. */
    static SampleNight inThisOrder(ScoredClaim... claims) {
        return new SampleNight(of(claims).night(), List.of(claims), List.of(), false);
    }

    static SampleNight empty() {
        return new SampleNight(night(new Night.Counts(0, 0, 0, 0), List.of()), List.of(), List.of());
    }

    static Night night(Night.Counts counts, List<Night.Input> inputs) {
        return new Night(
                42,
                DATE,
                Night.Status.COMPLETED,
                RULE_SET,
                Instant.parse("2026-03-31T14:00:00Z"),
                Instant.parse("2026-03-31T14:02:03.500Z"),
                counts,
                inputs,
                List.of(
                        new Night.Step("load", Duration.ofMillis(61_250), 1_204),
                        new Night.Step("score", Duration.ofMillis(30_000), counts.scored())));
    }

    private static List<Night.Input> inputs() {
        return List.of(
                new Night.Input(Feed.CLAIMS, 4, 3, 0, 1, "b".repeat(64)),
                new Night.Input(Feed.POLICIES, 1_200, 1_200, 1_190, 0, "a".repeat(64)),
                new Night.Input(Feed.VEHICLES, 0, 0, 0, 0, "c".repeat(64)));
    }

    static ScoredClaim investigated(String claimNo) {
        return new ScoredClaim(
                claimNo,
                "GD-01",
                LocalDateTime.of(2026, 3, 20, 23, 5, 9),
                LocalDateTime.of(2026, 3, 21, 8, 0),
                80,
                Band.CRITICAL,
                Route.INVESTIGATION,
                false,
                80,
                0,
                List.of(
                        new RedFlag("PT-01", "strong", 30, List.of("3 days", "7 days")),
                        new RedFlag("VH-03", "decisive", 50, List.of("LS***9", "none"))),
                List.of("SE-01"),
                List.of("H-02"),
                new BigDecimal("12345.6"),
                LocalDateTime.of(2026, 4, 1, 17, 0),
                206.125,
                DATE.minusDays(1),
                List.of("VH-03"),
                List.of(),
                Route.DESK_REVIEW,
                null,
                0,
                List.of(),
                List.of());
    }

    static ScoredClaim resurveyed(String claimNo) {
        return new ScoredClaim(
                claimNo,
                "SH-02",
                LocalDateTime.of(2026, 3, 29, 12, 30),
                LocalDateTime.of(2026, 3, 29, 13, 0, 1),
                30,
                Band.MEDIUM,
                Route.RE_SURVEY_SCENE,
                true,
                45,
                15,
                List.of(new RedFlag("SE-01", "strong", 30, List.of("26 h", "24 h"))),
                List.of(),
                List.of(),
                null,
                LocalDateTime.of(2026, 4, 2, 17, 0),
                0,
                null,
                List.of(),
                List.of("PT-01"),
                Route.NORMAL,
                DATE.minusDays(4),
                3,
                List.of(),
                List.of());
    }

    static ScoredClaim plain(String claimNo) {
        return new ScoredClaim(
                claimNo,
                "SH-02",
                LocalDateTime.of(2026, 3, 30, 9, 0),
                LocalDateTime.of(2026, 3, 30, 9, 10),
                0,
                Band.LOW,
                Route.FAST_TRACK,
                false,
                0,
                0,
                List.of(),
                List.of("PT-01", "VH-03"),
                List.of(),
                new BigDecimal("800"),
                LocalDateTime.of(2026, 4, 1, 17, 0),
                0,
                null,
                List.of(),
                List.of(),
                Route.FAST_TRACK,
                null,
                0,
                List.of(),
                List.of());
    }

    @Override
    public void eachScored(Consumer<ScoredClaim> consumer) {
        claims.forEach(consumer);
    }

    @Override
    public void eachFlagged(Consumer<ScoredClaim> consumer) {
        claims.stream()
                .filter(claim -> claim.route().isFlagged())
                .sorted(sorts ? Comparator.comparing(ScoredClaim::route).reversed() : (one, other) -> 0)
                .forEach(consumer);
    }

    @Override
    public void eachReject(Consumer<Reject> consumer) {
        rejects.forEach(consumer);
    }
}
