package org.claimwatch.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimwatch.claim.Explanations;
import org.claimwatch.claim.ScoredClaim;
import org.claimwatch.claim.ScoredClaimBuilder;
import org.claimwatch.claim.Wording;

/** Pages of hand-made nights; each is written when it is asked for first. */
final class SamplePages {
    static final int MANY = 10_000;
    static final String HOSTILE =
            "=\"><img src=x onerror=alert(1)></script><script>alert(2)</script>javascript:alert(3)\u2028\u202Eabc";

    private final Path folder;

    SamplePages(Path folder) {
        this.folder = folder;
    }

    /** Two flagged claims, each with its sheet. */
    Path small() {
        return page("small", SampleNight.small(), SampleWording.ENGLISH, plain());
    }

    Path chinese() {
        return page("chinese", SampleNight.small(), SampleWording.CHINESE, plain());
    }

    /** A claim with as many linked claims as one can have. */
    Path linked() {
        return page("linked", SampleNight.small(), SampleWording.ENGLISH, SampleExplanations::manyLinks);
    }

    /** {@link #MANY} flagged claims, each with its sheet. */
    Path large() {
        return page("large", SampleNight.of(many()), SampleWording.ENGLISH, plain());
    }

    /** A night in which every text wants to be a script. */
    Path hostile() {
        return page(
                "hostile",
                SampleNight.of(ScoredClaimBuilder.builder(SampleNight.investigated(HOSTILE))
                        .institutionId(HOSTILE)
                        .build()),
                SampleWording.ENGLISH,
                claims -> SampleExplanations.all(claims, HOSTILE));
    }

    private static Function<Map<String, ScoredClaim>, Explanations> plain() {
        return claims -> SampleExplanations.all(claims, "");
    }

    private Path page(
            String name,
            SampleNight night,
            Wording wording,
            Function<Map<String, ScoredClaim>, Explanations> explanations) {
        Path output = folder.resolve(name);
        Path page = output.resolve("2026-03-31/report.html");
        if (!Files.exists(page)) {
            Map<String, ScoredClaim> claims =
                    night.claims().stream().collect(Collectors.toMap(ScoredClaim::claimNo, claim -> claim));
            NightReports.write(
                    night,
                    SampleOverview.full(),
                    explanations.apply(claims),
                    SampleExplanations.PARTS,
                    wording,
                    "0.1.0",
                    output);
            System.out.printf(
                    "report.html of the night %s, %,d flagged claims: %,d KB%n", name, claims.size(), size(page));
        }
        return page;
    }

    private static long size(Path page) {
        try {
            return Files.size(page) / 1024;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static ScoredClaim[] many() {
        return IntStream.range(0, MANY)
                .mapToObj(i -> {
                    String claimNo = "C-%05d".formatted(i);
                    ScoredClaim claim =
                            i % 2 == 0 ? SampleNight.investigated(claimNo) : SampleNight.resurveyed(claimNo);
                    return i % 2 == 0
                            ? claim
                            : ScoredClaimBuilder.builder(claim)
                                    .damage(new BigDecimal(i).movePointLeft(1))
                                    .build();
                })
                .toArray(ScoredClaim[]::new);
    }
}
