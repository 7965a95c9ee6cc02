package org.claimwatch.store;

import java.util.List;
import java.util.Map;
import org.claimwatch.claim.AsOf;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The claims that count in a night, as they were known on its business date, with what links them to each other: the
 * identity of the own vehicle, the insured person, phones and accounts. Made anew for each night by one statement a
 * table.
 */
@Component
public class NightIndex {
    static final List<String> TABLES = List.of("night_claim", "night_contact", "night_drive", "night_invoice");

    /** With room for the hashes of a join and for what is sorted, in bytes; only MySQL reads it. */
    private static final String INSERT =
            "insert /*+ SET_VAR(join_buffer_size=33554432) SET_VAR(sort_buffer_size=67108864)"
                    + " SET_VAR(tmp_table_size=536870912) */ into ";

    private static final String REUSED_INVOICES = """
            insert into invoice_history (claim_no)
            select distinct n.claim_no
            from night_invoice i join night_claim n on n.claim_no = i.claim_no
            where n.is_open = true and exists (select 1 from night_invoice o where o.issuer = i.issuer
                and o.document_number = i.document_number and o.event_id <> i.event_id)
            """;

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;
    private final IndexesAside indexes;

    NightIndex(JdbcTemplate jdbc, NamedParameterJdbcTemplate named, IndexesAside indexes) {
        this.jdbc = jdbc;
        this.named = named;
        this.indexes = indexes;
    }

    /**
     * Begins the index of a night: its claims.
     *
     * @return how many
     */
    public long claims(AsOf asOf) {
        jdbc.update("delete from night_work");
        TABLES.forEach(table -> jdbc.execute("truncate table " + table));
        indexes.setAside("night_claim");
        long claims = named.update(
                INSERT + "night_claim (claim_no, event_id, loss_at, is_open, frequency_counts, own_seq, vehicle_id,"
                        + " vehicle_key, vin_hash, plate_hash, insured_key, place_hash, lat, lon) "
                        + LinkSql.claims() + " order by claim_no",
                times(asOf));
        indexes.putBack("night_claim");
        jdbc.execute("analyze table night_claim");
        return claims;
    }

    /** What links open claims to others, each kind of link by itself and in the order of its keys. */
    public List<Runnable> links(AsOf asOf) {
        return List.of(
                () -> fill(
                        "night_drive",
                        "driver_key",
                        "claim_no, seq, own_driver, vehicle_key, owner_key, is_open, loss_at",
                        LinkSql.drives(shared("driver_key", LinkSql.drivers("night_claim")), "night_claim"),
                        asOf),
                () -> contacts(LinkSql.phones("night_claim"), asOf),
                () -> contacts(LinkSql.accounts("night_claim"), asOf),
                () -> fill(
                        "night_invoice",
                        "issuer, document_number",
                        "claim_no, event_id",
                        shared("issuer, document_number", LinkSql.invoices("night_claim")),
                        asOf));
    }

    private void contacts(String links, AsOf asOf) {
        fill(
                "night_contact",
                "contact_key",
                "claim_no, is_open, loss_at, insured_key",
                shared("contact_key", links),
                asOf);
    }

    /** Of a key that stands in one claim alone, or in no open one, nothing is kept. */
    private static String shared(String keys, String links) {
        return "select counted.* from (select links.*, count(*) over same as claims, sum(case when is_open then 1 else 0"
                + " end) over same as open_claims from (" + links + ") links window same as (partition by " + keys
                + ")) counted where claims > 1 and open_claims > 0";
    }

    private void fill(String table, String keys, String columns, String links, AsOf asOf) {
        named.update(
                INSERT + table + " (" + keys + ", " + columns + ") select " + keys + ", " + columns + " from (" + links
                        + ") shared order by " + keys + ", claim_no",
                times(asOf));
        jdbc.execute("analyze table " + table);
    }

    private static Map<String, ?> times(AsOf asOf) {
        return Map.of("date", asOf.date(), "cutoff", asOf.cutoff());
    }

    /**
     * Finds the open claims with an invoice that stands in a claim of another event too.
     *
     * @return how many
     */
    @Transactional
    public long reusedInvoices() {
        jdbc.execute("truncate table invoice_history");
        return jdbc.update(REUSED_INVOICES);
    }

    /** Whether a table of the night's work has been made for a run and nothing was loaded since. */
    public boolean isMade(String table, long runId) {
        return count(
                        "select count(*) from night_work where table_name = :table and run_id = :run",
                        Map.of("table", table, "run", runId))
                > 0;
    }

    public void made(String table, long runId) {
        jdbc.update("insert into night_work (table_name, run_id) values (?, ?)", table, runId);
    }

    /** Forgets that any table but the index of the claims has been made: they are about to be made for other limits. */
    public void forgetHistories(String indexOfClaims) {
        jdbc.update("delete from night_work where table_name <> ?", indexOfClaims);
    }

    /**
     * The open claims that follow a claim number, in order.
     *
     * @param size how many at the most
     */
    public List<String> openClaims(String after, int size) {
        return jdbc.queryForList(
                "select claim_no from night_claim where is_open = true and claim_no > ? order by claim_no limit ?",
                String.class,
                after,
                size);
    }

    /** How many of its claims are open. */
    public long openClaims() {
        return count("select count(*) from night_claim where is_open = true", Map.of());
    }

    /** How many claims the database knows on the date, of whatever state. */
    public long knownClaims(AsOf asOf) {
        return count(
                "select count(*) from claims where delivered_on <= :date and replaced_on > :date",
                Map.of("date", asOf.date()));
    }

    /** How many of them are not open on the date: not reported yet, closed or withdrawn. */
    public long claimsOutOfScope(AsOf asOf) {
        return count(
                "select count(*) from claims where delivered_on <= :date and replaced_on > :date and (reported_at >="
                        + " :cutoff or (status in ('CLOSED', 'WITHDRAWN') and (closed_at is null or closed_at <"
                        + " :cutoff)))",
                Map.of("date", asOf.date(), "cutoff", asOf.cutoff()));
    }

    private long count(String query, Map<String, ?> arguments) {
        Long count = named.queryForObject(query, arguments, Long.class);
        return count == null ? 0 : count;
    }
}
