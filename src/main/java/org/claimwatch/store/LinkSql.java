package org.claimwatch.store;

/**
 * What links claims to each other, as it was known: the identity of the own vehicle, the insured person, phones and
 * accounts, who drove, invoices. The statements ask for {@code :date}, the last delivery that counts, and {@code
 * :cutoff}, the end of what is known. What links a claim to none is left out of phones, accounts and invoices; which keys
 * stand in several claims a server finds by sorting them ({@code SQL_BIG_RESULT}), in a fifth of the time of a table of
 * groups.
 */
final class LinkSql {
    /**
     * MySQL goes into an index for each row unless it is told not to; one pass over each table and hashes of it take a
     * quarter of the time when all claims are wanted. Other databases read a remark.
     */
    private static final String OF_ALL =
            "/*+ NO_JOIN_INDEX(p) NO_JOIN_INDEX(o) NO_JOIN_INDEX(f) NO_JOIN_INDEX(v) NO_JOIN_INDEX(i) */";

    /** The claims that count; the marks take a hint and a condition on the claim number, without one they are all. */
    private static final String CLAIMS = """
            select %s
                c.claim_no as claim_no, c.event_id as event_id, c.loss_at as loss_at,
                case when c.status in ('CLOSED', 'WITHDRAWN') and (c.closed_at is null or c.closed_at < :cutoff)
                    then false else true end as is_open,
                case when c.loss_cause = 'GLASS' or c.cat_event_id is not null
                        or (c.status = 'CLOSED' and (c.closed_at is null or c.closed_at < :cutoff)
                            and c.paid_total = 0)
                    then false else true end as frequency_counts,
                o.seq as own_seq, coalesce(o.vehicle_id, p.vehicle_id) as vehicle_id,
                case when v.vin_hash is not null then concat('V:', v.vin_hash)
                    when coalesce(o.vehicle_id, p.vehicle_id) is not null
                        then concat('I:', coalesce(o.vehicle_id, p.vehicle_id)) end as vehicle_key,
                v.vin_hash as vin_hash, v.plate_no_hash as plate_hash,
                case when i.id_number_hash is not null then concat('N:', i.id_number_hash)
                    when p.insured_party_id is not null then concat('P:', p.insured_party_id) end as insured_key,
                c.place_text_hash as place_hash, c.lat as lat, c.lon as lon
            from claims c
            left join policies p on p.policy_no = c.policy_no and p.delivered_on <= :date and p.replaced_on > :date
                and p.issued_at < :cutoff
            left join claim_vehicles o on o.claim_no = c.claim_no and o.side = 'OWN' and o.delivered_on <= :date
                and o.replaced_on > :date
            left join claim_vehicles f on f.claim_no = c.claim_no and f.side = 'OWN' and f.seq < o.seq
                and f.delivered_on <= :date and f.replaced_on > :date
            left join vehicles v on v.vehicle_id = coalesce(o.vehicle_id, p.vehicle_id) and v.delivered_on <= :date
                and v.replaced_on > :date
            left join parties i on i.party_id = p.insured_party_id and i.delivered_on <= :date
                and i.replaced_on > :date
            where f.seq is null and c.delivered_on <= :date and c.replaced_on > :date and c.reported_at < :cutoff
                and not (c.status = 'WITHDRAWN' and (c.closed_at is null or c.closed_at < :cutoff)) %s
            """;

    private static final String PHONES = """
            select /*+ NO_JOIN_INDEX(c) */
                concat('P:', c.report_phone_hash) as contact_key, c.claim_no as claim_no, n.is_open, n.loss_at,
                n.insured_key
            from claims c join %s n on n.claim_no = c.claim_no
            where c.delivered_on <= :date and c.replaced_on > :date and c.report_phone_hash in (%s)
                and not exists (select 1 from repair_shops s where s.phone_hash = c.report_phone_hash and s.contract
                    and s.delivered_on <= :date and s.replaced_on > :date)
            """;

    private static final String ACCOUNTS = """
            select /*+ NO_JOIN_INDEX(y) */
                distinct concat('A:', y.bank_account_hash) as contact_key, y.claim_no as claim_no, n.is_open,
                n.loss_at, n.insured_key
            from payments y join %s n on n.claim_no = y.claim_no
            where y.delivered_on <= :date and y.replaced_on > :date and y.bank_account_hash in (%s)
                and (y.paid_at is null or y.paid_at < :cutoff)
                and not exists (select 1 from repair_shops s where s.bank_account_hash = y.bank_account_hash
                    and s.contract and s.delivered_on <= :date and s.replaced_on > :date)
            """;

    private static final String DRIVERS = """
            select /*+ NO_JOIN_INDEX(n) NO_JOIN_INDEX(cv) NO_JOIN_INDEX(d) */
                case when d.id_number_hash is not null then concat('N:', d.id_number_hash)
                    else concat('P:', cv.driver_party_id) end as driver_key,
                n.claim_no as claim_no, cv.seq as seq, n.is_open as is_open
            from %s n
            join claim_vehicles cv on cv.claim_no = n.claim_no and cv.delivered_on <= :date and cv.replaced_on > :date
            left join parties d on d.party_id = cv.driver_party_id and d.delivered_on <= :date
                and d.replaced_on > :date
            where cv.driver_party_id is not null
            """;

    private static final String DRIVES = """
            select r.driver_key as driver_key, r.claim_no as claim_no, r.seq as seq,
                case when r.seq = n.own_seq then true else false end as own_driver,
                case when r.seq = n.own_seq then n.vehicle_key
                    when v.vin_hash is not null then concat('V:', v.vin_hash)
                    when cv.vehicle_id is not null then concat('I:', cv.vehicle_id) end as vehicle_key,
                case when w.id_number_hash is not null then concat('N:', w.id_number_hash)
                    when coalesce(v.owner_party_id, cv.owner_party_id) is not null
                        then concat('P:', coalesce(v.owner_party_id, cv.owner_party_id)) end as owner_key,
                r.is_open as is_open, n.loss_at as loss_at
            from (%s) r
            left join %s n on n.claim_no = r.claim_no
            left join claim_vehicles cv on cv.claim_no = r.claim_no and cv.seq = r.seq and cv.delivered_on <= :date
                and cv.replaced_on > :date
            left join vehicles v on v.vehicle_id = case when r.seq = n.own_seq then n.vehicle_id
                    else cv.vehicle_id end
                and v.delivered_on <= :date and v.replaced_on > :date
            left join parties w on w.party_id = coalesce(v.owner_party_id, cv.owner_party_id)
                and w.delivered_on <= :date and w.replaced_on > :date
            """;

    private static final String INVOICES = """
            select /*+ NO_JOIN_INDEX(d) */
                distinct d.issuer as issuer, d.document_number as document_number, n.claim_no as claim_no, n.event_id,
                n.is_open
            from documents d join %s n on n.claim_no = d.claim_no
            where d.delivered_on <= :date and d.replaced_on > :date and d.type = 'REPAIR_INVOICE'
                and (d.issuer, d.document_number) in (%s)
                and (coalesce(d.requested_at, d.received_at) is null
                    or coalesce(d.requested_at, d.received_at) < :cutoff)
                and (d.received_at is null or d.received_at < :cutoff)
            """;

    /** Of some claims, whether they count or not. */
    private static final String SOME_PHONES = """
            select concat('P:', c.report_phone_hash), c.claim_no
            from claims c
            where c.claim_no in (:claims) and c.delivered_on <= :date and c.replaced_on > :date
                and c.report_phone_hash is not null
                and not exists (select 1 from repair_shops s where s.phone_hash = c.report_phone_hash and s.contract
                    and s.delivered_on <= :date and s.replaced_on > :date)
            """;

    private static final String SOME_ACCOUNTS = """
            select distinct concat('A:', y.bank_account_hash), y.claim_no
            from payments y
            where y.claim_no in (:claims) and y.delivered_on <= :date and y.replaced_on > :date
                and y.bank_account_hash is not null and (y.paid_at is null or y.paid_at < :cutoff)
                and not exists (select 1 from repair_shops s where s.bank_account_hash = y.bank_account_hash
                    and s.contract and s.delivered_on <= :date and s.replaced_on > :date)
            """;

    private static final String SOME_INVOICES = """
            select distinct d.issuer, d.document_number, d.claim_no
            from documents d
            where d.claim_no in (:claims) and d.delivered_on <= :date and d.replaced_on > :date
                and d.type = 'REPAIR_INVOICE' and d.document_number is not null and d.issuer is not null
                and (coalesce(d.requested_at, d.received_at) is null
                    or coalesce(d.requested_at, d.received_at) < :cutoff)
                and (d.received_at is null or d.received_at < :cutoff)
            """;

    /** Without the keys of the claims' own vehicles. */
    private static final String SOME_DRIVES = """
            select cv.claim_no, cv.seq,
                case when d.id_number_hash is not null then concat('N:', d.id_number_hash)
                    else concat('P:', cv.driver_party_id) end,
                case when v.vin_hash is not null then concat('V:', v.vin_hash)
                    when cv.vehicle_id is not null then concat('I:', cv.vehicle_id) end,
                case when w.id_number_hash is not null then concat('N:', w.id_number_hash)
                    when coalesce(v.owner_party_id, cv.owner_party_id) is not null
                        then concat('P:', coalesce(v.owner_party_id, cv.owner_party_id)) end
            from claim_vehicles cv
            join claims c on c.claim_no = cv.claim_no and c.delivered_on <= :date and c.replaced_on > :date
            left join policies p on p.policy_no = c.policy_no and p.delivered_on <= :date and p.replaced_on > :date
                and p.issued_at < :cutoff
            left join vehicles v on v.vehicle_id = case when cv.vehicle_id is null and cv.side = 'OWN'
                    and cv.seq = (select min(b.seq) from claim_vehicles b where b.claim_no = cv.claim_no
                        and b.side = 'OWN' and b.delivered_on <= :date and b.replaced_on > :date)
                    then p.vehicle_id else cv.vehicle_id end
                and v.delivered_on <= :date and v.replaced_on > :date
            left join parties d on d.party_id = cv.driver_party_id and d.delivered_on <= :date
                and d.replaced_on > :date
            left join parties w on w.party_id = coalesce(v.owner_party_id, cv.owner_party_id)
                and w.delivered_on <= :date and w.replaced_on > :date
            where cv.claim_no in (:claims) and cv.driver_party_id is not null and cv.delivered_on <= :date
                and cv.replaced_on > :date
            """;

    private LinkSql() {}

    /** All claims that count. */
    static String claims() {
        return CLAIMS.formatted(OF_ALL, "");
    }

    /** Those among {@code :claims}. */
    static String someClaims() {
        return CLAIMS.formatted("", "and c.claim_no in (:claims)");
    }

    /**
     * The phones from which claims were reported, shops' own left out.
     *
     * @param claims a table with the columns of {@link #claims}
     */
    static String phones(String claims) {
        return PHONES.formatted(
                claims, ofSeveralClaims("claims", "o.report_phone_hash", "o.report_phone_hash is not null"));
    }

    /** The accounts to which claims were paid, shops' own left out. */
    static String accounts(String claims) {
        return ACCOUNTS.formatted(
                claims, ofSeveralClaims("payments", "o.bank_account_hash", "o.bank_account_hash is not null"));
    }

    /** Who drove in the claims, on either side: no more than tells which drivers are of interest. */
    static String drivers(String claims) {
        return DRIVERS.formatted(claims);
    }

    /**
     * Who drove which vehicle.
     *
     * @param drivers some of the rows of {@link #drivers}, whose vehicles and owners alone are looked up
     */
    static String drives(String drivers, String claims) {
        return DRIVES.formatted(drivers, claims);
    }

    /** The repair invoices of the claims. */
    static String invoices(String claims) {
        return INVOICES.formatted(
                claims,
                ofSeveralClaims(
                        "documents",
                        "o.issuer, o.document_number",
                        "o.type = 'REPAIR_INVOICE' and o.document_number is not null and o.issuer is not null"));
    }

    /** The keys of a table {@code o} that stand in several claims; a server finds them by sorting. */
    private static String ofSeveralClaims(String table, String keys, String condition) {
        return "select /*! SQL_BIG_RESULT */ " + keys + " from " + table + " o where o.delivered_on <= :date and"
                + " o.replaced_on > :date and " + condition + " group by " + keys
                + " having min(o.claim_no) <> max(o.claim_no)";
    }

    static String somePhones() {
        return SOME_PHONES;
    }

    static String someAccounts() {
        return SOME_ACCOUNTS;
    }

    static String someDrives() {
        return SOME_DRIVES;
    }

    static String someInvoices() {
        return SOME_INVOICES;
    }
}
