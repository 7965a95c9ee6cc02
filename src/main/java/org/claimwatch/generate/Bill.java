package org.claimwatch.generate;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** One estimate of a claim with its lines. */
final class Bill {
    private static final long RATE = Money.yuan(120);

    private final Model model;
    private final Row estimate = new Row(Feed.ESTIMATES);
    private final List<Row> lines = new ArrayList<>();
    private long total;

    Bill(String id, String claimNo, int sequence, LocalDateTime created, Shop shop, Model model) {
        this.model = model;
        estimate.set("estimate_id", id)
                .set("claim_no", claimNo)
                .set("claim_vehicle_seq", sequence)
                .set("version", 1)
                .set("shop_id", shop.id())
                .set("estimator_id", "E" + Identity.pad(Math.abs(id.hashCode() % 17) + 1, 2))
                .set("tool", "SYSTEM")
                .set("model_picked", true)
                .set("created_at", created)
                .set("remote_approved", false)
                .set("total_loss", false);
    }

    Row estimate() {
        return estimate;
    }

    List<Row> lines() {
        return lines;
    }

    long total() {
        return total;
    }

    /**
     * Adds lines as written: {@code HEADLAMP_R 1888, DOOR_F_L repair 900}. Replacing is the default;
     * what an amount leaves above the list price is labour.
     */
    Bill add(String written, double scale) {
        for (String line : written.split(", *", -1)) {
            String[] words = line.split(" ", -1);
            String operation = words.length == 3 ? operation(words[1]) : "REPLACE";
            add(words[0], operation, Math.round(Double.parseDouble(words[words.length - 1]) * 100 * scale));
        }
        return this;
    }

    Row add(String part, String operation, long amount) {
        boolean replaced = operation.equals("REPLACE");
        long price = replaced ? Math.min(Parts.of(part).listPrice(model), amount * 85 / 100) : 0;
        return add(part, operation, price, amount - price);
    }

    /** A line of a part's price and the labour. */
    Row add(String part, String operation, long price, long labour) {
        boolean replaced = operation.equals("REPLACE");
        Row line = row(price + labour)
                .set("part_code", part)
                .set("part_name", Parts.name(part))
                .set("is_custom", false)
                .set("operation", operation)
                .set("labour_hours", Money.text(labour * 100 / RATE))
                .set("labour_rate", Money.text(RATE));
        if (replaced) {
            line.set("quantity", 1).set("unit_price", Money.text(price)).set("part_quality", "OEM");
        } else {
            line.set("damage_grade", "LIGHT");
        }
        return line;
    }

    /** A line that names no part of the catalogue. */
    Row free(String name, long amount) {
        return row(amount).set("part_name", name).set("is_custom", true).set("operation", "MATERIAL");
    }

    /** A sum without lines. */
    Bill lump(long amount) {
        total += amount;
        estimate.set("total_amount", Money.text(total));
        return this;
    }

    private Row row(long amount) {
        lump(amount);
        Row line = new Row(Feed.ESTIMATE_LINES)
                .set("estimate_id", estimate.get("estimate_id"))
                .set("line_no", lines.size() + 1)
                .set("amount", Money.text(amount));
        lines.add(line);
        return line;
    }

    private static String operation(String word) {
        return switch (word) {
            case "repair" -> "REPAIR";
            case "paint" -> "REFINISH";
            case "refit" -> "R_AND_I";
            default -> throw new IllegalArgumentException(word);
        };
    }
}
