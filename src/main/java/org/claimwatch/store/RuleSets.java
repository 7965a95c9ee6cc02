package org.claimwatch.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files of every rule set that ever scored a claim, to the last byte. */
@Component
public class RuleSets {
    private final JdbcTemplate jdbc;

    RuleSets(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A rule set that is kept.
     *
     * @param version SHA-256 over rules and parameters, in hex
     * @param firstDate the business date of the night that first scored with it
     */
    public record Kept(String version, LocalDate firstDate) {}

    /** Keeps the files of a rule set, unless its version is kept already. */
    @Transactional
    public void keep(String version, LocalDate date, Map<String, byte[]> files) {
        if (isKept(version)) {
            return;
        }
        jdbc.update("insert into rule_set (version, first_date) values (?, ?)", version, date);
        jdbc.batchUpdate(
                "insert into rule_file (version, path, content) values (?, ?, ?)",
                files.entrySet().stream()
                        .map(file -> new Object[] {version, file.getKey(), file.getValue()})
                        .toList());
    }

    public boolean isKept(String version) {
        Long count = jdbc.queryForObject("select count(*) from rule_set where version = ?", Long.class, version);
        return count != null && count > 0;
    }

    /**
     * The rule sets whose version begins so, in the order of the version.
     *
     * @param prefix hexadecimal digits
     */
    public List<Kept> beginningWith(String prefix) {
        return jdbc.query(
                "select version, first_date from rule_set where version like ? order by version",
                (rows, number) -> new Kept(rows.getString(1), rows.getObject(2, LocalDate.class)),
                prefix + "%");
    }

    /** The files of a version by path; none when it is not kept. */
    public SortedMap<String, byte[]> files(String version) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        jdbc.query(
                "select path, content from rule_file where version = ?",
                rows -> {
                    files.put(rows.getString(1), rows.getBytes(2));
                },
                version);
        return files;
    }
}
