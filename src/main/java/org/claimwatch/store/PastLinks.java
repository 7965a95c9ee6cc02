package org.claimwatch.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.ContactUse;
import org.claimwatch.claim.Drive;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.PastClaim;
import org.claimwatch.claim.PlateUse;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What linked claims of the past to each other on a date: the same groups as those of a night, of a few claims and those
 * they may be linked to. Reads only, and leaves the tables of a night alone.
 */
@Component
public class PastLinks {
    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;

    PastLinks(JdbcTemplate jdbc, NamedParameterJdbcTemplate named) {
        this.jdbc = jdbc;
        this.named = named;
    }

    /**
     * What links some claims, group by group, each as a night hands it on.
     *
     * @param reusedInvoices the claims with an invoice that stands in a claim of another event too
     */
    public record Groups(
            Collection<List<PastClaim>> vehicles,
            Collection<List<Drive>> drivers,
            Collection<List<ContactUse>> contacts,
            Collection<List<PlateUse>> plates,
            Set<String> reusedInvoices) {}

    /** Looks for links between claims; made by {@link #finder}. */
    public final class Finder {
        private final LinkIndex index;

        private Finder(LinkIndex index) {
            this.index = index;
        }

        /** The groups in which the claims stand, with what was known. */
        public Groups of(AsOf asOf, Set<Feed> delivered, Collection<String> claimNos) {
            Map<String, Object> times = Map.of("date", asOf.deliveredBy(), "cutoff", asOf.cutoff());
            PastLinkRows rows = new PastLinkRows(named, Set.copyOf(claimNos));
            rows.read(claimNos, times);
            Set<String> candidates = new TreeSet<>();
            rows.keys().forEach((claimNo, keys) -> candidates.addAll(index.candidates(claimNo, keys)));
            candidates.removeIf(rows::isJudged);
            rows.read(candidates, times);
            return new PastGrouping(rows).groups(new RowsInForce(named, asOf), delivered);
        }
    }

    /**
     * Reads once through all claims for what they have in common.
     *
     * @param read is told how many claims more have been read
     */
    public Finder finder(LongConsumer read) {
        return new Finder(new LinkIndexReader(jdbc).read(read));
    }
}
