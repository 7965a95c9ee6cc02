package org.claimwatch.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Lengths of time as people say them: {@code 9 days}, {@code 2 days 3 hours}, {@code 10 minutes}. */
final class DurationWords {
    private static final List<ChronoUnit> UNITS =
            List.of(ChronoUnit.DAYS, ChronoUnit.HOURS, ChronoUnit.MINUTES, ChronoUnit.SECONDS);
    private static final int UNITS_TOLD = 2;
    private static final Control CONTROL = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private DurationWords() {}

    /**
     * A length without its sign, in its two largest units that are not zero; what is smaller is left out.
     *
     * @param unit of the amount
     * @param language one that rules have sentences in
     */
    static String of(BigDecimal amount, ChronoUnit unit, Locale language) {
        ResourceBundle words = ResourceBundle.getBundle("org.claimwatch.score.durations", language, CONTROL);
        long rest = amount.abs()
                .multiply(BigDecimal.valueOf(seconds(unit)))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        List<String> told = new ArrayList<>();
        for (ChronoUnit each : UNITS) {
            long count = rest / seconds(each);
            rest %= seconds(each);
            if (count > 0 && told.size() < UNITS_TOLD) {
                told.add(words(words, each, count));
            }
        }
        return told.isEmpty() ? words(words, unit, 0) : String.join(" ", told);
    }

    private static long seconds(ChronoUnit unit) {
        return unit.getDuration().toSeconds();
    }

    private static String words(ResourceBundle words, ChronoUnit unit, long count) {
        return count == 1
                ? words.getString(unit.name() + ".one")
                : new MessageFormat(words.getString(unit.name()), Locale.ROOT)
                        .format(new Object[] {String.format(Locale.ROOT, "%,d", count)});
    }
}
