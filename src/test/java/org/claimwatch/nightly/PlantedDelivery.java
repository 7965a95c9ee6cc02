package org.claimwatch.nightly;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.claimwatch.claim.Column;
import org.claimwatch.claim.Feed;

/** A delivery with planted values in good rows, in bad ones, and where they don't belong. */
public final class PlantedDelivery {
    private PlantedDelivery() {}

    public static Path write(PlantedValues planted, Path folder) throws IOException {
        SmallDelivery delivery = new SmallDelivery()
                .row(
                        Feed.CLAIMS,
                        "claim_no",
                        "C-LEAK-1",
                        "report_phone",
                        planted.phone(),
                        "place_text",
                        planted.address())
                .row(Feed.VEHICLES, "vehicle_id", "V-LEAK", "vin", planted.vin(), "plate_no", planted.plate())
                .row(
                        Feed.PAYMENTS,
                        "payment_id",
                        "Y-1",
                        "claim_no",
                        "C-LEAK-1",
                        "amount",
                        "1",
                        "bank_account",
                        planted.account())
                .row(
                        Feed.REPAIR_SHOPS,
                        "shop_id",
                        "S-1",
                        "kind",
                        "GENERAL",
                        "phone",
                        planted.phone(),
                        "bank_account",
                        planted.account())
                .row(
                        Feed.DOCUMENTS,
                        "document_id",
                        "D-1",
                        "claim_no",
                        "C-LEAK-1",
                        "type",
                        "LICENCE",
                        "number",
                        planted.idNumber(),
                        "status",
                        "RECEIVED")
                .row(
                        Feed.TIP_OFFS,
                        "tip_id",
                        "T-1",
                        "claim_no",
                        "C-LEAK-1",
                        "source",
                        "HOTLINE",
                        "received_at",
                        "2026-03-01T08:00:00")
                .row(Feed.SALVAGE_REGISTER, "vin", planted.vin(), "kind", "STOLEN", "since", "2026-01-01");
        people(planted, delivery);
        watchList(planted, delivery);
        rejected(planted, delivery);
        delivery.write(folder);
        hostile(planted, folder);
        return folder;
    }

    private static void people(PlantedValues planted, SmallDelivery delivery) {
        for (String id : new String[] {"PT-LEAK", "PT-TWICE", "PT-TWICE"}) {
            delivery.row(
                    Feed.PARTIES,
                    "party_id",
                    id,
                    "name",
                    planted.name(),
                    "id_number",
                    planted.idNumber(),
                    "phone",
                    planted.phone(),
                    "address",
                    planted.address(),
                    "bank_account",
                    planted.account());
        }
    }

    private static void watchList(PlantedValues planted, SmallDelivery delivery) {
        String[][] entries = {
            {"PERSON", planted.idNumber()},
            {"VIN", planted.vin()},
            {"ACCOUNT", planted.account()},
            {"NOBODY", planted.idNumber()}
        };
        for (String[] entry : entries) {
            delivery.row(
                    Feed.WATCH_LIST,
                    "entry_id",
                    "W-" + entry[0],
                    "kind",
                    entry[0],
                    "value",
                    entry[1],
                    "reason",
                    "COURT",
                    "case_ref",
                    "R-1",
                    "approved_by",
                    "A-1",
                    "added_at",
                    "2026-03-01T10:00",
                    "expires_at",
                    "2027-03-01T10:00");
        }
    }

    /** Values in the wrong column, of the wrong kind, too long, without a parent. */
    private static void rejected(PlantedValues planted, SmallDelivery delivery) {
        delivery.row(Feed.CLAIMS, "claim_no", "C-R1", "loss_at", planted.phone())
                .row(Feed.CLAIMS, "claim_no", "C-R2", "status", planted.name())
                .row(Feed.CLAIMS, "claim_no", "C-R3", "lat", planted.account(), "single_vehicle", planted.idNumber())
                .row(
                        Feed.CLAIMS,
                        "claim_no",
                        "C-R4",
                        "cat_event_id",
                        planted.address().repeat(5))
                .row(Feed.CLAIMS, "claim_no", "C-R5", "policy_no", "P-NOWHERE", "report_phone", planted.phone())
                .row(Feed.VEHICLES, "vehicle_id", "V-R1", "use_class", planted.plate(), "new_price", planted.vin())
                .row(Feed.PARTIES, "party_id", "PT-R1", "kind", planted.name(), "phone_verified", planted.phone())
                .row(Feed.PARTIES, "party_id", "PT-R2", "licence_valid_to", planted.idNumber(), "name", planted.name());
    }

    private static void hostile(PlantedValues planted, Path folder) throws IOException {
        String commas = ",".repeat(Feed.PARTIES.columns().size() - 1);
        append(folder.resolve("parties.csv"), "PT-H1,PERSON," + planted.name() + "," + planted.phone() + "\n");
        append(folder.resolve("parties.csv"), "PT-H2,PERSON," + planted.name() + commas + planted.account() + "\n");
        Files.write(
                folder.resolve("parties.csv"),
                ("PT-H3,PERSON," + planted.name() + commas.substring(2) + "\n").getBytes(Charset.forName("GBK")),
                StandardOpenOption.APPEND);
        Path coverages = folder.resolve("coverages.csv");
        StringBuilder header = new StringBuilder();
        for (Column column : Feed.COVERAGES.columns()) {
            header.append(column.name()).append(',');
        }
        header.append(planted.name()).append(',').append(planted.phone()).append('\n');
        Files.writeString(coverages, header);
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }
}
