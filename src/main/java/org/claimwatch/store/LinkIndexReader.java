package org.claimwatch.store;

import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Reads once through all claims for what they have in common. */
final class LinkIndexReader {
    private static final int CLAIMS_PER_READ = 20_000;

    private final JdbcTemplate jdbc;
    private final LinkIndex.Builder builder = new LinkIndex.Builder();

    LinkIndexReader(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param read is told how many claims more have been read */
    LinkIndex read(LongConsumer read) {
        String last = "";
        List<String> claimNos = nextClaims(last);
        while (!claimNos.isEmpty()) {
            builder.claims(claimNos);
            last = claimNos.get(claimNos.size() - 1);
            index(claimNos.get(0), last);
            read.accept(claimNos.size());
            claimNos = nextClaims(last);
        }
        return builder.build();
    }

    private List<String> nextClaims(String after) {
        return jdbc.queryForList(
                "select distinct claim_no from claims where claim_no > ? order by claim_no limit ?",
                String.class,
                after,
                CLAIMS_PER_READ);
    }

    /** Whatever any version of these claims was linked by. */
    private void index(String first, String last) {
        read(
                "select c.claim_no, p.vehicle_id, v.vin_hash, v.plate_no_hash, c.report_phone_hash from claims c left"
                        + " join policies p on p.policy_no = c.policy_no left join vehicles v on v.vehicle_id ="
                        + " p.vehicle_id where c.claim_no between ? and ?",
                first,
                last,
                rows -> {
                    String claimNo = rows.getString(1);
                    link(claimNo, "I:", rows.getString(2));
                    link(claimNo, "V:", rows.getString(3));
                    link(claimNo, "plate ", rows.getString(4));
                    link(claimNo, "contact P:", rows.getString(5));
                });
        read(
                "select c.claim_no, c.vehicle_id, v.vin_hash, v.plate_no_hash, c.driver_party_id, d.id_number_hash,"
                        + " c.side from claim_vehicles c left join vehicles v on v.vehicle_id = c.vehicle_id left join"
                        + " parties d on d.party_id = c.driver_party_id where c.claim_no between ? and ?",
                first,
                last,
                rows -> {
                    String claimNo = rows.getString(1);
                    if (rows.getString(7).equals("OWN")) {
                        link(claimNo, "I:", rows.getString(2));
                        link(claimNo, "V:", rows.getString(3));
                        link(claimNo, "plate ", rows.getString(4));
                    }
                    link(claimNo, "driver P:", rows.getString(5));
                    link(claimNo, "driver N:", rows.getString(6));
                });
        read(
                "select claim_no, bank_account_hash from payments where claim_no between ? and ?",
                first,
                last,
                rows -> link(rows.getString(1), "contact A:", rows.getString(2)));
        read(
                "select claim_no, issuer, document_number from documents where type = 'REPAIR_INVOICE' and issuer is"
                        + " not null and claim_no between ? and ?",
                first,
                last,
                rows -> link(rows.getString(1), "invoice " + rows.getString(2) + '\n', rows.getString(3)));
    }

    private void read(String query, String first, String last, RowCallbackHandler row) {
        jdbc.query(query, row, first, last);
    }

    private void link(String claimNo, String kind, @Nullable String key) {
        if (key != null) {
            builder.link(claimNo, kind + key);
        }
    }
}
