package org.claimwatch.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.claimwatch.claim.Band;
import org.claimwatch.claim.Indicator;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.NightOverview;
import org.claimwatch.claim.Part;
import org.claimwatch.claim.Points;
import org.claimwatch.claim.Route;
import org.jspecify.annotations.Nullable;

/**
 * What every view of the page needs of the night.
 *
 * @param routes the names of all routes, the mildest first; the work list tells a route by its place here
 * @param bands likewise
 * @param parts the part catalogue in the reader's language, by part code
 * @param texts what the page says, by key
 */
record PageNight(
        String lang,
        LocalDate date,
        String ruleSet,
        String version,
        Night.Counts counts,
        long flagged,
        long rejectedRows,
        List<Route> routes,
        List<Long> routeCounts,
        List<Band> bands,
        List<Long> bandCounts,
        long sidesMixedUp,
        List<Asked> indicators,
        List<File> files,
        Map<String, CatalogPart> parts,
        NightOverview overview,
        SortedMap<String, String> texts) {

    /** An indicator and what it found. */
    record Asked(
            String code,
            String name,
            String group,
            String points,
            String owner,
            String innocent,
            String next,
            long hit,
            long clear,
            long unknown) {}

    /** A file of the delivery. */
    record File(
            String name,
            String feed,
            long rows,
            long rejected,
            @Nullable BigDecimal rate) {}

    /** A part of the catalogue. */
    record CatalogPart(String name, boolean sided, List<Integer> clocks, String layer) {}

    static PageNight of(
            Night night,
            NightFigures figures,
            NightOverview overview,
            List<Part> parts,
            List<Indicator> indicators,
            Texts texts,
            String version) {
        Map<String, CatalogPart> catalogue = new LinkedHashMap<>();
        parts.forEach(part -> catalogue.put(part.partCode(), part(part, texts)));
        return new PageNight(
                texts.languageTag(),
                night.businessDate(),
                night.shortRuleSet(),
                version,
                night.counts(),
                figures.flagged(),
                Inputs.rejectedRows(night),
                List.of(Route.values()),
                Arrays.stream(Route.values()).map(figures::of).toList(),
                List.of(Band.values()),
                Arrays.stream(Band.values()).map(figures::of).toList(),
                figures.sidesMixedUp(),
                indicators.stream()
                        .map(indicator -> asked(indicator, figures.indicator(indicator.code())))
                        .toList(),
                Inputs.inOrder(night).stream().map(PageNight::file).toList(),
                catalogue,
                overview,
                texts.ofPage());
    }

    private static Asked asked(Indicator indicator, NightFigures.IndicatorFigures found) {
        return new Asked(
                indicator.code(),
                indicator.name(),
                indicator.group(),
                Cells.points(indicator),
                indicator.owner(),
                indicator.innocentExplanation(),
                indicator.nextCheck(),
                found.hit(),
                found.clear(),
                found.unknown());
    }

    private static File file(Night.Input input) {
        return new File(
                input.feed().fileName(),
                input.feed().name(),
                input.rows(),
                input.rejected(),
                Cells.errorRate(input.rows(), input.rejected()));
    }

    private static CatalogPart part(Part part, Texts texts) {
        Points clocks = part.clocks();
        return new CatalogPart(
                texts.isChinese() ? part.nameZh() : part.nameEn(),
                part.sided(),
                clocks == null ? List.of() : clocks.positions().boxed().toList(),
                part.layer());
    }
}
