package org.claimwatch.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.NightChanges;
import org.claimwatch.claim.NightChanges.Move;
import org.claimwatch.claim.NightOverview;
import org.claimwatch.claim.Route;
import org.claimwatch.claim.UnusualLimits;
import org.claimwatch.claim.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** What a night means for the day after it, in a few statements over all of its claims. */
@Component
public class Overviews {
    private static final String ROUTES_THEN_AND_NOW = """
            select p.route, n.route, count(*)
            from claim_score p left join claim_score n on n.run_id = :run and n.claim_no = p.claim_no
            where p.run_id = :previous group by p.route, n.route
            """;

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;
    private final References references;
    private final Nights nights;

    Overviews(JdbcTemplate jdbc, NamedParameterJdbcTemplate named, References references, Nights nights) {
        this.jdbc = jdbc;
        this.named = named;
        this.references = references;
        this.nights = nights;
    }

    /** The overview of a night whose claims are scored, routed and counted. */
    public NightOverview of(Night night, UnusualLimits limits) {
        WorkCalendar calendar =
                new WorkCalendar(references.asOf(new AsOf(night.businessDate())).workdays());
        LocalDate deskDay = calendar.workdayAfter(night.businessDate(), 1);
        LocalDate dayAfter = calendar.workdayAfter(deskDay, 1);
        EarlierNights earlier = EarlierNights.before(night.businessDate(), jdbc);
        BranchQueries branches = new BranchQueries(named, night, deskDay, dayAfter, limits);
        TrendQueries trends = new TrendQueries(named, night, limits);
        return new NightOverview(
                deskDay,
                dayAfter,
                branches.due(),
                changes(night, earlier, branches.flagged()),
                trends.indicators(),
                branches.branches(night, earlier),
                branches.surveyors(night),
                new ShopQueries(named).shops(night),
                trends.feeds());
    }

    private @Nullable NightChanges changes(Night night, EarlierNights earlier, long flagged) {
        Map.Entry<LocalDate, Long> last = earlier.runs().lastEntry();
        if (last == null) {
            return null;
        }
        Changes changes = new Changes();
        named.query(ROUTES_THEN_AND_NOW, Map.of("run", night.runId(), "previous", last.getValue()), rows -> {
            String now = rows.getString(2);
            changes.add(Route.valueOf(rows.getString(1)), now == null ? null : Route.valueOf(now), rows.getLong(3));
        });
        return changes.since(nights.night(last.getValue()), flagged);
    }

    /** Adds up where the claims of the night before are now. */
    private static final class Changes {
        private long flaggedThen;
        private long still;
        private long noLonger;
        private long settled;
        private final List<Move> moves = new ArrayList<>();

        void add(Route then, @Nullable Route now, long claims) {
            if (then.isFlagged()) {
                flaggedThen += claims;
                if (now == null) {
                    settled += claims;
                } else if (now.isFlagged()) {
                    still += claims;
                } else {
                    noLonger += claims;
                }
            }
            if (now != null && now != then && (then.isFlagged() || now.isFlagged())) {
                moves.add(new Move(then, now, claims));
            }
        }

        NightChanges since(Night previous, long flagged) {
            moves.sort(Comparator.comparing(Move::to).thenComparing(Move::from).reversed());
            return new NightChanges(
                    previous.businessDate(),
                    previous.counts().scored(),
                    flaggedThen,
                    flagged - still,
                    still,
                    noLonger,
                    settled,
                    moves);
        }
    }
}
