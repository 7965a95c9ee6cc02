package org.claimwatch.generate;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** The reference files: catalogue, prices, labour, storms, calendar, offices and shops. */
final class Reference {
    static final String STORM = "CAT-01";

    private static final int[] PRICE_LISTS = {480, 300, 120};
    private static final Set<Model> AGREED = Set.of(Model.SMALL, Model.TAXI, Model.TRUCK);
    private static final String HOUR_RATE = "120.00";

    private Reference() {}

    static void write(Sink output, LocalDate date, int claims) {
        Institution.rows(claims).forEach(output::write);
        Shop.all().forEach(shop -> output.write(shop.row()));
        Parts.rows().forEach(output::write);
        prices(output, date);
        labour(output);
        storms(output, date);
        calendar(output, date);
    }

    private static void prices(Sink output, LocalDate date) {
        for (int i = 0; i < PRICE_LISTS.length; i++) {
            LocalDate from = date.minusDays(PRICE_LISTS[i]);
            LocalDate to = i + 1 == PRICE_LISTS.length ? null : date.minusDays(PRICE_LISTS[i + 1] + 1L);
            for (Model model : Model.ALL) {
                for (Part part : Parts.all()) {
                    long price = part.listPrice(model);
                    output.write(new Row(Feed.PART_PRICES)
                            .set("model_code", model.code())
                            .set("part_code", part.code())
                            .set("system_price", Money.text(price * 102 / 100))
                            .set("local_price", Money.text(price))
                            .set("dealer_price", Money.text(price * 130 / 100))
                            .set("contract_price", AGREED.contains(model) ? Money.text(price) : "")
                            .set("valid_from", from)
                            .set("valid_to", to));
                }
            }
        }
    }

    private static void labour(Sink output) {
        for (Part part : Parts.all()) {
            output.write(standard(part, "REPLACE", part.hours()));
            if (part.paintHours() > 0) {
                output.write(standard(part, "REFINISH", part.paintHours()));
            }
        }
    }

    private static Row standard(Part part, String operation, double hours) {
        return new Row(Feed.LABOUR_STANDARDS)
                .set("part_code", part.code())
                .set("operation", operation)
                .set("standard_hours", hours)
                .set("branch_rate", HOUR_RATE);
    }

    private static void storms(Sink output, LocalDate date) {
        output.write(storm(STORM, "RAINSTORM", date.minusDays(17), 3));
        output.write(storm("CAT-02", "HAIL", date.minusDays(220), 1));
    }

    private static Row storm(String id, String kind, LocalDate from, int days) {
        return new Row(Feed.CAT_EVENTS)
                .set("cat_event_id", id)
                .set("kind", kind)
                .set("region_code", "990101")
                .set("from_at", from.atTime(6, 0))
                .set("to_at", from.plusDays(days).atTime(6, 0));
    }

    private static void calendar(Sink output, LocalDate date) {
        for (LocalDate day = date.minusDays(365); !day.isAfter(date.plusDays(365)); day = day.plusDays(1)) {
            output.write(new Row(Feed.WORK_CALENDAR).set("date", day).set("is_workday", isWorkday(day)));
        }
    }

    /** Two holiday weeks, each paid for with the Sunday before it. */
    private static boolean isWorkday(LocalDate day) {
        MonthDay monthDay = MonthDay.from(day);
        boolean holiday = monthDay.equals(MonthDay.of(1, 1))
                || between(monthDay, MonthDay.of(5, 1), MonthDay.of(5, 5))
                || between(monthDay, MonthDay.of(10, 1), MonthDay.of(10, 7));
        if (holiday) {
            return false;
        }
        boolean traded = between(monthDay, MonthDay.of(4, 24), MonthDay.of(4, 30))
                || between(monthDay, MonthDay.of(9, 24), MonthDay.of(9, 30));
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> false;
            case SUNDAY -> traded;
            default -> true;
        };
    }

    private static boolean between(MonthDay day, MonthDay from, MonthDay to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
