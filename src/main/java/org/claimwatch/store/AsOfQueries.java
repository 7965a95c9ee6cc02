package org.claimwatch.store;

import java.util.List;
import org.claimwatch.claim.AsOf;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** Reads the versions in force on a business date of what is the same for all claims. */
final class AsOfQueries {
    private final StatelessSession session;
    private final AsOf asOf;

    AsOfQueries(StatelessSession session, AsOf asOf) {
        this.session = session;
        this.asOf = asOf;
    }

    /**
     * All rows of a feed.
     *
     * @param condition what more has to hold of {@code r.row}, and the order; it may ask for {@code :cutoff}
     */
    <T> List<T> all(Class<T> type, String condition) {
        SelectionQuery<T> rows = session.createSelectionQuery(
                "select r.row from " + type.getSimpleName() + "Row r where r.deliveredOn <= :date and r.replacedOn >"
                        + " :date" + condition,
                type);
        rows.setParameter("date", asOf.deliveredBy());
        if (condition.contains(":cutoff")) {
            rows.setParameter("cutoff", asOf.cutoff());
        }
        return rows.getResultList();
    }
}
