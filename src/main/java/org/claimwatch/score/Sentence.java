package org.claimwatch.score;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts values into a sentence: {@code {0}} stands for the first value, {@code {1,number,0%}} for the second with a
 * pattern. Writes the same characters on every machine, whatever its locale.
 */
final class Sentence {

    private static final String PLAIN = "#,##0.####";
    private static final Pattern VALUE_NUMBER = Pattern.compile("\\{\\s*(\\d+)");

    private Sentence() {}

    static String of(String pattern, List<String> values) {
        return format(pattern)
                .format(values.stream().map(Sentence::value).toArray(), new StringBuffer(), null)
                .toString();
    }

    /**
     * How many values a sentence needs.
     *
     * @throws IllegalArgumentException if the sentence can't be read
     */
    static int arguments(String pattern) {
        return format(pattern).getFormatsByArgumentIndex().length;
    }

    private static MessageFormat format(String pattern) {
        Matcher numbers = VALUE_NUMBER.matcher(pattern);
        while (numbers.find()) {
            if (numbers.group(1).length() > 1) {
                throw new IllegalArgumentException("a value's number has one digit, not " + numbers.group(1));
            }
        }
        MessageFormat format = new MessageFormat(pattern.replace("'", "''"), Locale.ROOT);
        Format[] parts = format.getFormats();
        for (int i = 0; i < parts.length; i++) {
            format.setFormat(i, new ValueFormat(parts[i] instanceof DecimalFormat number ? number.toPattern() : PLAIN));
        }
        return format;
    }

    private static Object value(String text) {
        return text.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(text) : text;
    }

    /** Numbers by a pattern, anything else as it is. */
    private static final class ValueFormat extends Format {
        private static final long serialVersionUID = 1;
        private final String pattern;

        ValueFormat(String pattern) {
            this.pattern = pattern;
        }

        @Override
        public StringBuffer format(Object value, StringBuffer to, FieldPosition position) {
            return value instanceof BigDecimal number ? to.append(decimal().format(number)) : to.append(value);
        }

        private DecimalFormat decimal() {
            return new DecimalFormat(pattern, symbols());
        }

        private static DecimalFormatSymbols symbols() {
            DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
            symbols.setDecimalSeparator('.');
            symbols.setGroupingSeparator(',');
            symbols.setMinusSign('-');
            symbols.setPercent('%');
            symbols.setZeroDigit('0');
            return symbols;
        }

        @Override
        public Object parseObject(String source, ParsePosition position) {
            throw new UnsupportedOperationException();
        }
    }
}
