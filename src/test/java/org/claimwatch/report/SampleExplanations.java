package org.claimwatch.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimwatch.claim.CheckedCondition.Comparison;
import org.claimwatch.claim.Claim;
import org.claimwatch.claim.ClaimFactsBuilder;
import org.claimwatch.claim.ClaimFile;
import org.claimwatch.claim.ClaimFileBuilder;
import org.claimwatch.claim.ClaimVehicle;
import org.claimwatch.claim.DamageVerdicts;
import org.claimwatch.claim.Document;
import org.claimwatch.claim.Evidence;
import org.claimwatch.claim.Explanation;
import org.claimwatch.claim.Explanations;
import org.claimwatch.claim.Floor;
import org.claimwatch.claim.IndicatorAnswer;
import org.claimwatch.claim.LineVerdict;
import org.claimwatch.claim.LinkedClaim;
import org.claimwatch.claim.Part;
import org.claimwatch.claim.PartPrices;
import org.claimwatch.claim.Party;
import org.claimwatch.claim.Points;
import org.claimwatch.claim.Policy;
import org.claimwatch.claim.Route;
import org.claimwatch.claim.RouteSteps;
import org.claimwatch.claim.ScoreSteps;
import org.claimwatch.claim.ScoredClaim;
import org.claimwatch.claim.Survey;
import org.claimwatch.claim.SurveyPhoto;
import org.claimwatch.claim.TierAnswer;
import org.claimwatch.claim.Truth;
import org.claimwatch.claim.Vehicle;

/** Hand-made explanations of the {@link SampleNight}. */
final class SampleExplanations {
    static final List<Part> PARTS = List.of(
            new Part("HEADLAMP", "Headlamp assembly", "前大灯总成", true, Points.of(11), "0", 1, "12>2"),
            new Part("RR_BUMPER_COVER", "Rear bumper cover", "后保险杠皮", false, Points.of(4, 5, 6, 7, 8), "0", 1, null),
            new Part("AIRBAG_FRONT", "Front airbags", "气囊", false, null, "X", 0, null));

    private static final LocalDateTime LOSS = LocalDateTime.of(2026, 3, 20, 23, 5, 9);

    private SampleExplanations() {}

    /** Explains every claim that is asked for as the rear-end collision {@link #rearEnd}. */
    static Explanations all(Map<String, ScoredClaim> claims, String text) {
        return (claimNos, consumer) -> claimNos.forEach(claimNo -> consumer.accept(rearEnd(claims.get(claimNo), text)));
    }

    /**
     * A car hit from behind three days after the cover began, with a broken headlamp and a photo from before the loss.
     *
     * @param text stands wherever a delivery has a free text
     */
    static Explanation rearEnd(ScoredClaim scored, String text) {
        return new Explanation(
                scored,
                file(scored, text),
                ClaimFactsBuilder.builder().build(),
                List.of(
                        new IndicatorAnswer(
                                "PT-01",
                                IndicatorAnswer.Verdict.HIT,
                                scored.hits().get(0),
                                null,
                                List.of(new TierAnswer(
                                        "strong",
                                        30,
                                        Truth.TRUE,
                                        List.of(new Comparison(
                                                "daysFromInceptionToLoss",
                                                "3",
                                                "<=",
                                                List.of("7"),
                                                "PT-01.strong.max_days",
                                                Truth.TRUE))))),
                        new IndicatorAnswer(
                                "SE-01",
                                IndicatorAnswer.Verdict.UNKNOWN,
                                null,
                                null,
                                List.of(new TierAnswer(
                                        "unknown",
                                        0,
                                        Truth.TRUE,
                                        List.of(new Comparison(
                                                "firstSceneSurveys", null, "==", List.of(), null, Truth.TRUE)))))),
                new DamageVerdicts(
                        Points.of(6),
                        true,
                        2,
                        false,
                        List.of(
                                line(1, "HEADLAMP_L", null, Points.of(11), null, LineVerdict.ZONE_CONFLICT),
                                line(2, "RR_BUMPER_COVER", null, Points.of(4, 5, 6, 7, 8), 1, LineVerdict.CONSISTENT),
                                line(3, null, text, Points.NONE, null, LineVerdict.NOT_ASSESSABLE))),
                new ScoreSteps(
                        0,
                        10,
                        List.of(new ScoreSteps.Group("PT", 30, 60), new ScoreSteps.Group("VH", 50, 50)),
                        List.of(new ScoreSteps.Favour("police_certificate", 10)),
                        30,
                        true,
                        0,
                        100,
                        true,
                        49),
                new RouteSteps(
                        List.of(new Floor("H-02", Route.INVESTIGATION, List.of(Floor.Reason.DECISIVE_HIT))),
                        false,
                        Route.INVESTIGATION,
                        false,
                        SampleNight.DATE,
                        false,
                        List.of(SampleNight.DATE.plusDays(1)),
                        List.of()),
                Route.RE_SURVEY_SCENE,
                List.of(new LinkedClaim(
                        text + " 7",
                        Set.of(LinkedClaim.Link.VEHICLE, LinkedClaim.Link.PHONE),
                        LOSS.minusDays(70),
                        LOSS.minusDays(69),
                        "COLLISION",
                        "CLOSED",
                        false,
                        new BigDecimal("6400"),
                        null,
                        null,
                        Set.of("HEADLAMP_L"),
                        Set.of(),
                        null)),
                List.of(new Evidence(
                        "VH-03",
                        Evidence.Kind.PHOTO,
                        text,
                        List.of(
                                new Evidence.Value("category", new Evidence.Content.Code("DAMAGE")),
                                new Evidence.Value("taken_at", new Evidence.Content.Time(LOSS.minusDays(2))),
                                new Evidence.Value("place_text", new Evidence.Content.Text(text))))));
    }

    /** Explains every claim as the rear-end collision, with ten earlier and ten later losses of each kind of link. */
    static Explanations manyLinks(Map<String, ScoredClaim> claims) {
        List<LinkedClaim> links = IntStream.range(0, 20 * LinkedClaim.Link.values().length)
                .mapToObj(i -> {
                    LocalDateTime loss = LOSS.plusDays(i % 2 == 0 ? i + 1 : -i);
                    return new LinkedClaim(
                            "L-%03d".formatted(i),
                            Set.of(LinkedClaim.Link.values()[i / 20]),
                            loss,
                            loss,
                            "COLLISION",
                            "CLOSED",
                            false,
                            BigDecimal.TEN,
                            null,
                            null,
                            Set.of(),
                            Set.of(),
                            null);
                })
                .toList();
        return (claimNos, consumer) -> claimNos.forEach(claimNo -> {
            Explanation plain = rearEnd(claims.get(claimNo), "");
            consumer.accept(new Explanation(
                    plain.scored(),
                    plain.file(),
                    plain.facts(),
                    plain.answers(),
                    plain.damage(),
                    plain.score(),
                    plain.route(),
                    plain.withoutInvestigation(),
                    links,
                    plain.evidence()));
        });
    }

    private static DamageVerdicts.Line line(
            int no, String code, String name, Points position, Integer need, LineVerdict verdict) {
        return new DamageVerdicts.Line(
                no, code, name, "REPLACE", position, code == null ? null : 0, need, false, verdict, BigDecimal.TEN);
    }

    private static ClaimFile file(ScoredClaim scored, String text) {
        return ClaimFileBuilder.builder()
                .claim(claim(scored, text))
                .policy(new Policy(
                        "PL-7" + text,
                        "COMMERCIAL",
                        scored.institutionId(),
                        text,
                        "P-1",
                        "P-1",
                        "V-1",
                        LOSS.minusDays(5),
                        LOSS.minusDays(4),
                        LOSS.minusDays(3),
                        LOSS.plusDays(362),
                        null,
                        null,
                        null,
                        null))
                .vehicles(List.of(new ClaimVehicle(
                        scored.claimNo(), 1, "OWN", "V-1", "P-1", null, null, Points.of(6), 2, null, null, null, null)))
                .coverages(List.of())
                .endorsements(List.of())
                .claimParties(List.of())
                .estimates(List.of())
                .lines(Map.of())
                .payments(List.of())
                .salvage(List.of())
                .prices(PartPrices.NONE)
                .vehiclesById(Map.of("V-1", vehicle(text)))
                .parties(Map.of("P-1", party(text)))
                .surveys(List.of(new Survey(
                        "S-1",
                        scored.claimNo(),
                        "FIRST_SCENE",
                        null,
                        LOSS.plusHours(2),
                        null,
                        text,
                        null,
                        null,
                        true,
                        "YES",
                        null,
                        "DONE")))
                .photos(List.of(new SurveyPhoto(
                        "PH-1", scored.claimNo(), "S-1", "DAMAGE", LOSS.minusDays(2), null, null, null, null)))
                .documents(List.of(new Document(
                        "D-1",
                        scored.claimNo(),
                        "REPAIR_INVOICE",
                        text,
                        text,
                        LocalDate.of(2026, 3, 25),
                        null,
                        null,
                        "RECEIVED",
                        null)))
                .build();
    }

    private static Claim claim(ScoredClaim scored, String text) {
        return new Claim(
                scored.claimNo(),
                text,
                "PL-7" + text,
                "OWN_DAMAGE",
                scored.institutionId(),
                LOSS,
                scored.reportedAt(),
                "INSURED",
                "hash",
                "138****" + text,
                "COLLISION",
                "REAR",
                false,
                null,
                "hash",
                text,
                "URBAN",
                text,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                text,
                text,
                null,
                null,
                new BigDecimal("9000"),
                null,
                "OPEN",
                null,
                null,
                LOSS.plusDays(1));
    }

    private static Vehicle vehicle(String text) {
        return new Vehicle(
                "V-1",
                "hash",
                "LS***" + text,
                null,
                "hash",
                "粤B***" + text,
                "PRIVATE",
                "ICE",
                text,
                text,
                text,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Party party(String text) {
        return new Party(
                "P-1",
                "PERSON",
                "hash",
                "张*" + text,
                "hash",
                "44****" + text,
                "hash",
                "139****" + text,
                null,
                "hash",
                text,
                "hash",
                "62****" + text,
                null,
                null,
                null,
                null,
                null,
                "VALID",
                null);
    }
}
