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
    private static final String INDEX_CLAIMS = """
            insert into night_claim (claim_no, event_id, loss_at, is_open, frequency_counts, own_seq, vehicle_id,
                vehicle_key, vin_hash, plate_hash, insured_key, place_hash, lat, lon)
            select c.claim_no, c.event_id, c.loss_at,
                case when c.status in ('CLOSED', 'WITHDRAWN') and (c.closed_at is null or c.closed_at < :cutoff)
                    then false else true end,
                case when c.loss_cause = 'GLASS' or c.cat_event_id is not null
                        or (c.status = 'CLOSED' and (c.closed_at is null or c.closed_at < :cutoff)
                            and c.paid_total = 0)
                    then false else true end,
                o.seq, coalesce(o.vehicle_id, p.vehicle_id),
                case when v.vin_hash is not null then concat('V:', v.vin_hash)
                    when coalesce(o.vehicle_id, p.vehicle_id) is not null
                        then concat('I:', coalesce(o.vehicle_id, p.vehicle_id)) end,
                v.vin_hash, v.plate_no_hash,
                case when i.id_number_hash is not null then concat('N:', i.id_number_hash)
                    when p.insured_party_id is not null then concat('P:', p.insured_party_id) end,
                c.place_text_hash, c.lat, c.lon
            from claims c
            left join policies p on p.policy_no = c.policy_no and p.delivered_on <= :date and p.replaced_on > :date
                and p.issued_at < :cutoff
            left join (select claim_no, min(seq) as seq from claim_vehicles
                    where side = 'OWN' and delivered_on <= :date and replaced_on > :date group by claim_no) f
                on f.claim_no = c.claim_no
            left join claim_vehicles o on o.claim_no = f.claim_no and o.seq = f.seq and o.delivered_on <= :date
                and o.replaced_on > :date
            left join vehicles v on v.vehicle_id = coalesce(o.vehicle_id, p.vehicle_id) and v.delivered_on <= :date
                and v.replaced_on > :date
            left join parties i on i.party_id = p.insured_party_id and i.delivered_on <= :date
                and i.replaced_on > :date
            where c.delivered_on <= :date and c.replaced_on > :date and c.reported_at < :cutoff
                and not (c.status = 'WITHDRAWN' and (c.closed_at is null or c.closed_at < :cutoff))
            """;

    private static final String INDEX_PHONES = """
            insert into night_contact (contact_key, claim_no)
            select concat('P:', c.report_phone_hash), c.claim_no
            from claims c join night_claim n on n.claim_no = c.claim_no
            where c.delivered_on <= :date and c.replaced_on > :date and c.report_phone_hash is not null
                and not exists (select 1 from repair_shops s where s.phone_hash = c.report_phone_hash and s.contract
                    and s.delivered_on <= :date and s.replaced_on > :date)
            """;

    private static final String INDEX_ACCOUNTS = """
            insert into night_contact (contact_key, claim_no)
            select distinct concat('A:', y.bank_account_hash), y.claim_no
            from payments y join night_claim n on n.claim_no = y.claim_no
            where y.delivered_on <= :date and y.replaced_on > :date and y.bank_account_hash is not null
                and (y.paid_at is null or y.paid_at < :cutoff)
                and not exists (select 1 from repair_shops s where s.bank_account_hash = y.bank_account_hash
                    and s.contract and s.delivered_on <= :date and s.replaced_on > :date)
            """;

    private static final String INDEX_DRIVES = """
            insert into night_drive (claim_no, seq, own_driver, driver_key, vehicle_key, owner_key)
            select n.claim_no, cv.seq, case when cv.seq = n.own_seq then true else false end,
                case when d.id_number_hash is not null then concat('N:', d.id_number_hash)
                    else concat('P:', cv.driver_party_id) end,
                case when cv.seq = n.own_seq then n.vehicle_key
                    when v.vin_hash is not null then concat('V:', v.vin_hash)
                    when cv.vehicle_id is not null then concat('I:', cv.vehicle_id) end,
                case when w.id_number_hash is not null then concat('N:', w.id_number_hash)
                    when coalesce(v.owner_party_id, cv.owner_party_id) is not null
                        then concat('P:', coalesce(v.owner_party_id, cv.owner_party_id)) end
            from night_claim n
            join claim_vehicles cv on cv.claim_no = n.claim_no and cv.delivered_on <= :date and cv.replaced_on > :date
            left join vehicles v on v.vehicle_id = case when cv.seq = n.own_seq then n.vehicle_id
                    else cv.vehicle_id end
                and v.delivered_on <= :date and v.replaced_on > :date
            left join parties d on d.party_id = cv.driver_party_id and d.delivered_on <= :date
                and d.replaced_on > :date
            left join parties w on w.party_id = coalesce(v.owner_party_id, cv.owner_party_id)
                and w.delivered_on <= :date and w.replaced_on > :date
            where cv.driver_party_id is not null
            """;

    private static final String INDEX_INVOICES = """
            insert into night_invoice (issuer, document_number, claim_no, event_id)
            select distinct d.issuer, d.document_number, n.claim_no, n.event_id
            from documents d join night_claim n on n.claim_no = d.claim_no
            where d.delivered_on <= :date and d.replaced_on > :date and d.type = 'REPAIR_INVOICE'
                and d.document_number is not null and d.issuer is not null
                and (coalesce(d.requested_at, d.received_at) is null
                    or coalesce(d.requested_at, d.received_at) < :cutoff)
                and (d.received_at is null or d.received_at < :cutoff)
            """;

    private static final String REUSED_INVOICES = """
            insert into invoice_history (claim_no)
            select distinct n.claim_no
            from night_invoice i join night_claim n on n.claim_no = i.claim_no
            where n.is_open and exists (select 1 from night_invoice o where o.issuer = i.issuer
                and o.document_number = i.document_number and o.event_id <> i.event_id)
            """;

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;

    NightIndex(JdbcTemplate jdbc, NamedParameterJdbcTemplate named) {
        this.jdbc = jdbc;
        this.named = named;
    }

    /**
     * Makes the index of a night.
     *
     * @return the claims in it
     */
    @Transactional
    public long build(AsOf asOf) {
        for (String table : List.of("night_work", "night_claim", "night_contact", "night_drive", "night_invoice")) {
            jdbc.update("delete from " + table);
        }
        Map<String, Object> times = Map.of("date", asOf.date(), "cutoff", asOf.cutoff());
        long claims = named.update(INDEX_CLAIMS, times);
        named.update(INDEX_PHONES, times);
        named.update(INDEX_ACCOUNTS, times);
        named.update(INDEX_DRIVES, times);
        named.update(INDEX_INVOICES, times);
        return claims;
    }

    /**
     * Finds the open claims with an invoice that stands in a claim of another event too.
     *
     * @return how many
     */
    @Transactional
    public long reusedInvoices() {
        jdbc.update("delete from invoice_history");
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

    /** How many of its claims are open. */
    public long openClaims() {
        return count("select count(*) from night_claim where is_open", Map.of());
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
