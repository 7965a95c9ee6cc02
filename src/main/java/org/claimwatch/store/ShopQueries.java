package org.claimwatch.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.Codes;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.ShopFigures;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** The repair shops of a night's claims, and what was found when their repairs were surveyed again. */
final class ShopQueries {
    private static final int DAYS = 365;

    /** The shop of a claim is that of the current estimate of its own vehicle. */
    private static final String SHOP_OF_CLAIM = """
            (select e.claim_no, e.shop_id, row_number() over (partition by e.claim_no order by e.estimate_version desc,
                    coalesce(e.created_at, timestamp '1900-01-01 00:00:00') desc, e.estimate_id desc) as place
                from (select distinct claim_no from %s) c
                join estimates e on e.claim_no = c.claim_no and e.delivered_on <= :date and e.replaced_on > :date
                    and (e.created_at is null or e.created_at < :cutoff)
                left join (select claim_no, min(seq) as seq from claim_vehicles
                        where side = 'OWN' and delivered_on <= :date and replaced_on > :date group by claim_no) o
                    on o.claim_no = e.claim_no
                where e.claim_vehicle_seq is null or e.claim_vehicle_seq = o.seq)
            """;

    private static final String SCORED = """
            select x.shop_id, count(*), sum(case when s.route in ('FAST_TRACK', 'NORMAL') then 0 else 1 end)
            from claim_score s join %s x on x.claim_no = s.claim_no and x.place = 1
            where s.run_id = :run and x.shop_id is not null group by x.shop_id
            """.formatted(SHOP_OF_CLAIM.formatted("claim_score where run_id = :run"));

    private static final String POST_REPAIR = "surveys where kind = 'POST_REPAIR' and result <> 'NOT_DISPATCHED' and"
            + " delivered_on <= :date and replaced_on > :date and coalesce(arrived_at, dispatched_at) >= :from and"
            + " coalesce(arrived_at, dispatched_at) < :cutoff";

    private static final String RE_SURVEYS = """
            select x.shop_id, v.result, coalesce(v.trace_match, 'NOT_CHECKED'), v.flags, count(*)
            from (select claim_no, result, trace_match, flags from %s) v
            join %s x on x.claim_no = v.claim_no and x.place = 1
            where x.shop_id is not null group by x.shop_id, v.result, v.trace_match, v.flags
            """.formatted(POST_REPAIR, SHOP_OF_CLAIM.formatted(POST_REPAIR));

    private static final String KINDS =
            "select shop_id, kind from repair_shops where delivered_on <= :date and replaced_on > :date";

    private final NamedParameterJdbcTemplate named;
    private final SortedMap<String, Sums> shops = new TreeMap<>();

    /** The sums of a shop. */
    private static final class Sums {
        private long scored;
        private long flagged;
        private long reSurveys;
        private long notShown;
        private final SortedMap<String, Long> traceMatch = new TreeMap<>();
        private final SortedMap<String, Long> flags = new TreeMap<>();
    }

    ShopQueries(NamedParameterJdbcTemplate named) {
        this.named = named;
    }

    List<ShopFigures> shops(Night night) {
        AsOf asOf = new AsOf(night.businessDate());
        Map<String, Object> arguments = Map.of(
                "run", night.runId(),
                "date", asOf.date(),
                "cutoff", asOf.cutoff(),
                "from", asOf.cutoff().minusDays(DAYS));
        named.query(SCORED, arguments, rows -> {
            Sums sums = of(rows.getString(1));
            sums.scored = rows.getLong(2);
            sums.flagged = rows.getLong(3);
        });
        named.query(RE_SURVEYS, arguments, rows -> {
            Sums sums = of(rows.getString(1));
            long surveys = rows.getLong(5);
            if (!rows.getString(2).equals("DONE")) {
                sums.notShown += surveys;
                return;
            }
            sums.reSurveys += surveys;
            sums.traceMatch.merge(rows.getString(3), surveys, Long::sum);
            String flags = rows.getString(4);
            for (String flag : Codes.parse(flags == null ? "" : flags).values()) {
                sums.flags.merge(flag, surveys, Long::sum);
            }
        });
        Map<String, String> kinds = new HashMap<>();
        named.query(KINDS, Map.of("date", asOf.date()), rows -> {
            kinds.put(rows.getString(1), rows.getString(2));
        });
        return shops.entrySet().stream()
                .map(shop -> figures(shop.getKey(), kinds, shop.getValue()))
                .toList();
    }

    private Sums of(String shopId) {
        return shops.computeIfAbsent(shopId, id -> new Sums());
    }

    private static ShopFigures figures(String shopId, Map<String, String> kinds, Sums sums) {
        return new ShopFigures(
                shopId,
                kinds.get(shopId),
                sums.scored,
                sums.flagged,
                sums.reSurveys,
                sums.notShown,
                sums.traceMatch,
                sums.flags);
    }
}
