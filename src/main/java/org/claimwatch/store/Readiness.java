package org.claimwatch.store;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/** What somebody who operates the program asks of its database before a night. */
@Component
public class Readiness {
    private final Flyway flyway;
    private final JdbcTemplate jdbc;

    Readiness(Flyway flyway, JdbcTemplate jdbc) {
        this.flyway = flyway;
        this.jdbc = jdbc;
    }

    /** The version of the schema. */
    public String schemaVersion() {
        MigrationInfo current = flyway.info().current();
        return current == null ? "0" : String.valueOf(current.getVersion());
    }

    /** The first day after a date, within so many days, that the work calendar in force on it does not list. */
    public Optional<LocalDate> notInCalendar(LocalDate date, int days) {
        Set<LocalDate> listed = new HashSet<>(jdbc.queryForList(
                "select calendar_date from work_calendar where delivered_on <= ? and replaced_on > ? and calendar_date"
                        + " between ? and ?",
                LocalDate.class,
                date,
                date,
                date.plusDays(1),
                date.plusDays(days)));
        return date.plusDays(1)
                .datesUntil(date.plusDays(days + 1L))
                .filter(day -> !listed.contains(day))
                .findFirst();
    }

    /**
     * Whether a date's latest run is complete, asked with one connection and nothing else built. A database that can't be
     * asked has no complete night: who needs it will be told why.
     */
    public static boolean isComplete(LocalDate date, String url, String user, String password) {
        boolean embedded = url.startsWith("jdbc:h2:");
        DriverManagerDataSource source =
                new DriverManagerDataSource(embedded ? url + ";IFEXISTS=TRUE" : url, user, password);
        if (!embedded) {
            Properties limits = new Properties();
            limits.setProperty("connectTimeout", "10000");
            limits.setProperty("socketTimeout", "60000");
            source.setConnectionProperties(limits);
        }
        try {
            return new JdbcTemplate(source)
                    .queryForList(
                            "select status from night where business_date = ? order by run_id desc limit 1",
                            String.class,
                            date)
                    .contains("COMPLETED");
        } catch (RuntimeException notToBeAsked) {
            return false;
        }
    }
}
