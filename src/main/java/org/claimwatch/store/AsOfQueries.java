package org.claimwatch.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.claimwatch.claim.AsOf;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** Reads the versions in force on a business date. */
final class AsOfQueries {
    private static final int IDS_PER_QUERY = 500;
    private static final String IN_FORCE = "r.deliveredOn <= :date and r.replacedOn > :date";

    private final StatelessSession session;
    private final AsOf asOf;

    AsOfQueries(StatelessSession session, AsOf asOf) {
        this.session = session;
        this.asOf = asOf;
    }

    /** All rows of a feed. */
    <T> List<T> all(Class<T> type, String condition) {
        return list(type, select(type) + " where " + IN_FORCE + condition, Map.of());
    }

    /** The rows of some claims, in the order of the claim number and then as told. */
    <T> List<T> ofClaims(Class<T> type, ClaimRange claims, String condition, String order) {
        return list(
                type,
                select(type) + claims.having("r.row.claimNo") + " and " + IN_FORCE + condition
                        + " order by r.row.claimNo, " + order,
                claims.arguments());
    }

    /** The rows whose field has one of some values, in the order of that field. */
    <T> List<T> withIds(Class<T> type, String field, Collection<String> ids, String condition) {
        List<T> rows = new ArrayList<>();
        List<String> sorted = ids.stream().sorted().toList();
        for (int from = 0; from < sorted.size(); from += IDS_PER_QUERY) {
            List<String> some = sorted.subList(from, Math.min(from + IDS_PER_QUERY, sorted.size()));
            rows.addAll(list(
                    type,
                    select(type) + " where r." + field + " in (:ids) and " + IN_FORCE + condition + " order by r."
                            + field,
                    Map.of("ids", some)));
        }
        return rows;
    }

    <T> List<T> list(Class<T> type, String query, Map<String, ?> arguments) {
        return prepared(type, query, arguments).getResultList();
    }

    <T> SelectionQuery<T> prepared(Class<T> type, String query, Map<String, ?> arguments) {
        SelectionQuery<T> selection = session.createSelectionQuery(query, type);
        if (query.contains(":date")) {
            selection.setParameter("date", asOf.deliveredBy());
        }
        if (query.contains(":cutoff")) {
            selection.setParameter("cutoff", asOf.cutoff());
        }
        arguments.forEach((name, value) -> {
            if (value instanceof Collection<?> values) {
                selection.setParameterList(name, values);
            } else {
                selection.setParameter(name, value);
            }
        });
        return selection;
    }

    private static String select(Class<?> type) {
        return "select r.row from " + type.getSimpleName() + "Row r";
    }

    /** A condition that a row is known by the end of the date; a row without the time is. */
    static String knownBy(String time) {
        return " and (" + time + " is null or " + time + " < :cutoff)";
    }
}
