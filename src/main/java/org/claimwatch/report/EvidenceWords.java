package org.claimwatch.report;

import java.util.stream.Collectors;
import org.claimwatch.claim.Evidence;
import org.claimwatch.claim.Evidence.Content;

/** A row that an indicator rests on, in a line. */
final class EvidenceWords {
    private final Texts texts;

    EvidenceWords(Texts texts) {
        this.texts = texts;
    }

    String of(Evidence row) {
        String name = texts.say("explain.row", texts.say("row." + row.kind()), row.id())
                .strip();
        return row.values().isEmpty()
                ? name
                : texts.say(
                        "explain.row.values",
                        name,
                        row.values().stream().map(this::value).collect(Collectors.joining(texts.say("explain.list"))));
    }

    private String value(Evidence.Value value) {
        return texts.say("explain.row.value", texts.say("field." + value.label()), content(value.content()));
    }

    private String content(Content content) {
        if (content instanceof Content.Time time) {
            return Cells.minute(time.time());
        } else if (content instanceof Content.Day day) {
            return day.day().toString();
        } else if (content instanceof Content.Money money) {
            return Cells.money(money.amount());
        } else if (content instanceof Content.Number number) {
            return Cells.number(number.number());
        } else if (content instanceof Content.Truth truth) {
            return texts.say("explain." + truth.holds());
        } else if (content instanceof Content.Code code) {
            return texts.code(code.code());
        }
        return ((Content.Text) content).text();
    }
}
