package org.claimwatch.store;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimwatch.claim.ContactUse;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The phones and accounts of an open claim and another one, in pages over their sorted keys; and who shares them. */
@Component
public class LinkedContacts {
    private final JdbcTemplate jdbc;

    LinkedContacts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The phones and accounts that follow a key, in key order. */
    public List<String> keys(String after, int size) {
        return jdbc.queryForList(
                "select contact_key from night_contact where contact_key > ? group by contact_key having count(*) > 1"
                        + " and sum(case when is_open then 1 else 0 end) > 0 order by contact_key limit ?",
                String.class,
                after,
                size);
    }

    /** The claims that use each of them. */
    public Map<String, List<ContactUse>> groups(List<String> keys) {
        Map<String, List<ContactUse>> groups = new LinkedHashMap<>();
        jdbc.query(
                "select contact_key, claim_no, loss_at, is_open, insured_key from night_contact where contact_key in "
                        + Marks.of(keys) + " order by contact_key, loss_at, claim_no",
                rows -> {
                    groups.computeIfAbsent(rows.getString(1), key -> new ArrayList<>())
                            .add(new ContactUse(
                                    rows.getString(2),
                                    rows.getObject(3, LocalDateTime.class).toLocalDate(),
                                    rows.getBoolean(4),
                                    rows.getString(5)));
                },
                keys.toArray());
        return groups;
    }

    public void clear() {
        jdbc.execute("truncate table contact_history");
    }

    /** Keeps how many persons share a contact with an open claim: the most of all its contacts. */
    @Transactional
    public void save(Map<String, Integer> byClaim) {
        Map<String, Integer> kept = kept(List.copyOf(byClaim.keySet()));
        List<Object[]> changed = new ArrayList<>();
        List<Object[]> fresh = new ArrayList<>();
        byClaim.forEach((claimNo, persons) -> {
            Integer before = kept.get(claimNo);
            if (before == null) {
                fresh.add(new Object[] {claimNo, persons});
            } else if (before < persons) {
                changed.add(new Object[] {persons, claimNo});
            }
        });
        jdbc.batchUpdate("insert into contact_history (claim_no, persons) values (?, ?)", fresh);
        jdbc.batchUpdate("update contact_history set persons = ? where claim_no = ?", changed);
    }

    private Map<String, Integer> kept(List<String> claimNos) {
        Map<String, Integer> kept = new HashMap<>();
        for (List<String> some : Marks.portions(claimNos)) {
            jdbc.query(
                    "select claim_no, persons from contact_history where claim_no in " + Marks.of(some),
                    rows -> {
                        kept.put(rows.getString(1), rows.getInt(2));
                    },
                    some.toArray());
        }
        return kept;
    }
}
