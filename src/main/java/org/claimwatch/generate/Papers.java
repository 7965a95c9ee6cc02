package org.claimwatch.generate;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The documents of a claim. */
final class Papers {
    private final String claimNo;
    private final World world;
    private final LocalDateTime reported;
    private final List<Row> rows = new ArrayList<>();

    Papers(String claimNo, World world, LocalDateTime reported) {
        this.claimNo = claimNo;
        this.world = world;
        this.reported = reported;
    }

    List<Row> rows() {
        return rows;
    }

    /** A document that was asked for, and came three days after the report if it came. */
    Row add(String type, String status) {
        Row row = new Row(Feed.DOCUMENTS)
                .set("document_id", claimNo + "-D" + (rows.size() + 1))
                .set("claim_no", claimNo)
                .set("type", type)
                .set("requested_at", world.notAfterClosing(reported.plusHours(2)))
                .set("status", status);
        if (status.equals("RECEIVED")) {
            row.set("received_at", world.notAfterClosing(reported.plusDays(3)))
                    .set("number", type.charAt(0) + claimNo.substring(1).replace("-", "") + rows.size())
                    .set("issuer", issuer(type))
                    .set("issued_on", reported.toLocalDate());
        }
        rows.add(row);
        return row;
    }

    private static String issuer(String type) {
        return switch (type) {
            case "POLICE_CERT" -> "江州市交警一大队";
            case "REPAIR_INVOICE" -> "江州汽修服务有限公司";
            case "MEDICAL" -> "江州市第一人民医院";
            case "FIRE_CERT" -> "江州市消防救援支队";
            default -> "江州市车辆管理所";
        };
    }
}
