package org.claimwatch.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimwatch.claim.BranchFigures;
import org.claimwatch.claim.Deviation;
import org.claimwatch.claim.FeedFigures;
import org.claimwatch.claim.Indicator;
import org.claimwatch.claim.IndicatorTrend;
import org.claimwatch.claim.NightOverview;
import org.claimwatch.claim.SceneSurveys;
import org.claimwatch.claim.Wording;

/** What is unusual about a night, a sentence each: indicators, then branches without surveys, then feeds with errors. */
final class UnusualThings {
    /** How many are told; the page shows all of them. */
    private static final int MOST = 3;

    private final Texts texts;
    private final Map<String, String> names = new HashMap<>();

    UnusualThings(Texts texts, Wording wording) {
        this.texts = texts;
        wording.indicators().forEach((Indicator indicator) -> names.put(indicator.code(), indicator.name()));
    }

    List<String> of(NightOverview overview) {
        List<String> things = new ArrayList<>();
        for (IndicatorTrend trend : overview.indicators()) {
            if (isUnusual(trend.deviation())) {
                things.add(indicator(trend));
            }
        }
        for (BranchFigures branch : overview.branches()) {
            if (branch.sceneSurveys().deviation() == Deviation.MORE) {
                things.add(branch(branch));
            }
        }
        for (FeedFigures feed : overview.feeds()) {
            if (feed.deviation() == Deviation.MORE) {
                things.add(feed(feed));
            }
        }
        if (things.size() <= MOST) {
            return things;
        }
        List<String> first = new ArrayList<>(things.subList(0, MOST));
        first.add(texts.say("unusual.more", things.size() - MOST));
        return first;
    }

    private static boolean isUnusual(Deviation deviation) {
        return deviation == Deviation.MORE || deviation == Deviation.FEWER;
    }

    private String indicator(IndicatorTrend trend) {
        double mean = Objects.requireNonNull(trend.meanRate());
        return texts.say(
                trend.deviation() == Deviation.MORE ? "unusual.indicator_more" : "unusual.indicator_fewer",
                trend.code(),
                names.getOrDefault(trend.code(), ""),
                Cells.count(trend.hits()),
                Cells.twoDecimals(mean * trend.scored()).toPlainString());
    }

    private String branch(BranchFigures branch) {
        SceneSurveys surveys = branch.sceneSurveys();
        return texts.say(
                "unusual.surveys",
                branch.institutionId(),
                branch.name() == null ? "" : branch.name(),
                Cells.count(surveys.missing()),
                Cells.count(surveys.needed()));
    }

    private String feed(FeedFigures feed) {
        return texts.say(
                "unusual.feed",
                feed.feed().fileName(),
                Cells.count(feed.rejected()),
                Cells.count(feed.rows()),
                Cells.percent(BigDecimal.valueOf(Objects.requireNonNull(feed.meanErrorRate()))));
    }
}
