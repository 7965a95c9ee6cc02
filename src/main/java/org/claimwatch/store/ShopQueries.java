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

    private static final String CURRENT = """
            %1$s.delivered_on <= :date and %1$s.replaced_on > :date
                and (%1$s.created_at is null or %1$s.created_at < :cutoff)
                and (%1$s.claim_vehicle_seq is null or %1$s.claim_vehicle_seq = (select min(o.seq)
                    from claim_vehicles o where o.claim_no = %1$s.claim_no and o.side = 'OWN'
                        and o.delivered_on <= :date and o.replaced_on > :date))
            """;

    /** The shop of a claim is that of the current estimate of its own vehicle: none is ahead of it. */
    private static final String ESTIMATE_OF_CLAIM = """
            join estimates e on e.claim_no = c.claim_no and e.shop_id is not null and %s
                and not exists (select 1 from estimates b where b.claim_no = e.claim_no and %s
                    and (b.estimate_version > e.estimate_version or (b.estimate_version = e.estimate_version
                        and (%s > %s or (%s = %s and b.estimate_id > e.estimate_id)))))
            """.formatted(
                    CURRENT.formatted("e"),
                    CURRENT.formatted("b"),
                    createdAt("b"),
                    createdAt("e"),
                    createdAt("b"),
                    createdAt("e"));

    private static final String SCORED = """
            select e.shop_id, count(*), sum(case when c.route in ('FAST_TRACK', 'NORMAL') then 0 else 1 end)
            from claim_score c %s
            where c.run_id = :run group by e.shop_id
            """.formatted(ESTIMATE_OF_CLAIM);

    private static final String RE_SURVEYS = """
            select e.shop_id, c.result, coalesce(c.trace_match, 'NOT_CHECKED'), c.flags, count(*)
            from surveys c %s
            where c.kind = 'POST_REPAIR' and c.result <> 'NOT_DISPATCHED' and c.delivered_on <= :date
                and c.replaced_on > :date and coalesce(c.arrived_at, c.dispatched_at) >= :from
                and coalesce(c.arrived_at, c.dispatched_at) < :cutoff
            group by e.shop_id, c.result, c.trace_match, c.flags
            """.formatted(ESTIMATE_OF_CLAIM);

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

    private static String createdAt(String estimate) {
        return "coalesce(" + estimate + ".created_at, timestamp '1900-01-01 00:00:00')";
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
