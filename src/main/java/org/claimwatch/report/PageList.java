package org.claimwatch.report;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimwatch.claim.Explanation;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.Route;
import org.claimwatch.claim.ScoredClaim;
import org.claimwatch.claim.Vehicle;
import org.claimwatch.claim.Wording;
import org.jspecify.annotations.Nullable;

/** The work list of the page, column by column; texts that come again are kept once and told by their number. */
final class PageList {
    /** Each column has a value for every claim. -1 stands for none where the values are numbers. */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NON_PRIVATE)
    private static final class Columns {
        final List<String> texts = new ArrayList<>();
        final List<String> claim = new ArrayList<>();
        final List<@Nullable String> policy = new ArrayList<>();
        final List<@Nullable String> plate = new ArrayList<>();
        /** A text. */
        final List<Integer> branch = new ArrayList<>();

        final List<Integer> route = new ArrayList<>();
        final List<Integer> band = new ArrayList<>();
        final List<Integer> score = new ArrayList<>();
        final List<@Nullable BigDecimal> damage = new ArrayList<>();
        final List<@Nullable BigDecimal> reserve = new ArrayList<>();
        /** A text. */
        final List<Integer> due = new ArrayList<>();

        final List<String> loss = new ArrayList<>();
        /** A text: the day on which it was flagged first. */
        final List<Integer> first = new ArrayList<>();

        final List<Boolean> isNew = new ArrayList<>();
        final List<Boolean> deferred = new ArrayList<>();
        /** A text: the day since which it waits. */
        final List<Integer> deferredSince = new ArrayList<>();

        final List<Integer> nightsDeferred = new ArrayList<>();
        /** The route of the night before. */
        final List<Integer> previous = new ArrayList<>();
        /** For each hit, strongest first: the text of its code, its points, the text of its sentence. */
        final List<List<Integer>> hits = new ArrayList<>();
        /** Texts: codes. */
        final List<List<Integer>> newHits = new ArrayList<>();
        /** Texts: codes. */
        final List<List<Integer>> goneHits = new ArrayList<>();
        /** Texts: codes. */
        final List<List<Integer>> triggers = new ArrayList<>();
        /** The block that holds its explanation. */
        final List<Integer> block = new ArrayList<>();
    }

    private final Wording wording;
    private final boolean firstNight;
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final Columns columns = new Columns();

    /** @param firstNight whether there is no earlier night to which a claim could be compared */
    PageList(Wording wording, boolean firstNight) {
        this.wording = wording;
        this.firstNight = firstNight;
    }

    /** Adds a flagged claim; they come most urgent first. */
    void add(ScoredClaim claim) {
        rows.put(claim.claimNo(), columns.claim.size());
        columns.claim.add(claim.claimNo());
        columns.policy.add(null);
        columns.plate.add(null);
        columns.branch.add(text(claim.institutionId()));
        columns.route.add(claim.route().ordinal());
        columns.band.add(claim.band().ordinal());
        columns.score.add(claim.score());
        columns.damage.add(claim.damage());
        columns.reserve.add(null);
        columns.due.add(text(minute(claim.dueAt())));
        columns.loss.add(minute(claim.lossAt()));
        columns.first.add(day(claim.firstFlaggedOn()));
        Route previous = claim.previousRoute();
        columns.isNew.add(!firstNight && (previous == null || !previous.isFlagged()));
        columns.deferred.add(claim.deferred());
        columns.deferredSince.add(day(claim.deferredSince()));
        columns.nightsDeferred.add(claim.nightsDeferred());
        columns.previous.add(previous == null ? -1 : previous.ordinal());
        columns.hits.add(hits(claim));
        columns.newHits.add(texts(claim.newHits()));
        columns.goneHits.add(texts(claim.goneHits()));
        columns.triggers.add(texts(claim.triggers()));
        columns.block.add(-1);
    }

    /** The claim numbers, in the order in which they were added. */
    List<String> claimNos() {
        return List.copyOf(columns.claim);
    }

    /** Adds what only the explanation of a claim tells, and in which block it is. */
    void explain(Explanation explanation, int block) {
        Integer row = rows.get(explanation.scored().claimNo());
        if (row == null) {
            throw new IllegalArgumentException(explanation.scored().claimNo() + " is not on the work list");
        }
        Vehicle vehicle = explanation.file().ownVehicle();
        columns.policy.set(row, explanation.file().claim().policyNo());
        columns.plate.set(row, vehicle == null ? null : vehicle.plateNoMask());
        columns.reserve.set(row, explanation.file().claim().reserveAmount());
        columns.block.set(row, block);
    }

    /** What goes into the page. */
    Object columns() {
        columns.texts.clear();
        columns.texts.addAll(texts.keySet());
        return columns;
    }

    private List<Integer> hits(ScoredClaim claim) {
        List<Integer> all = new ArrayList<>();
        for (RedFlag hit : Hits.strongestFirst(claim)) {
            all.add(text(hit.code()));
            all.add(hit.points());
            all.add(text(wording.sentence(hit)));
        }
        return all;
    }

    private List<Integer> texts(List<String> codes) {
        return codes.stream().sorted().map(this::text).toList();
    }

    private int day(@Nullable LocalDate day) {
        return day == null ? -1 : text(day.toString());
    }

    private int text(String text) {
        return texts.computeIfAbsent(text, ignored -> texts.size());
    }

    private static String minute(LocalDateTime time) {
        return time.toString().substring(0, 16);
    }
}
