package org.claimwatch.score;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts values into a sentence: {@code {0}} stands for the first value, {@code {1,number,0%}} for the second with a
 * pattern, {@code {0,minutes}} for a length of time that the rule gives in minutes, likewise {@code hours} and
 * {@code days}; {@code {0,minutes,# after;# before}} says the one when it is positive, the other when it is negative.
 * {@code {0,words,NONE=none;REVOKED=revoked}} has words for codes. Writes the same characters on every machine, whatever its locale.
 */
final class Sentence {

    private static final Pattern PLACE = Pattern.compile("\\{\\s*(\\d+)\\s*(?:,\\s*([a-z]+)\\s*(?:,([^{}]*))?)?}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final String PLAIN = "#,##0.####";
    private static final Map<String, ChronoUnit> UNITS =
            Map.of("minutes", ChronoUnit.MINUTES, "hours", ChronoUnit.HOURS, "days", ChronoUnit.DAYS);

    /**
     * A value's place in a sentence, with the text before it.
     *
     * @param value its number, from 0, or -1 for the end of the sentence
     */
    private record Piece(String before, int value, UnaryOperator<String> words) {
        String text(List<String> values) {
            if (value < 0) {
                return before;
            }
            return before + (value < values.size() ? words.apply(values.get(value)) : "{" + value + "}");
        }
    }

    private Sentence() {}

    /** @param language the words of lengths of time */
    static String of(String pattern, List<String> values, Locale language) {
        return pieces(pattern, language).stream()
                .map(piece -> piece.text(values))
                .collect(Collectors.joining());
    }

    /**
     * How many values a sentence needs.
     *
     * @throws IllegalArgumentException if the sentence can't be read
     */
    static int arguments(String pattern) {
        return pieces(pattern, MessageFile.ENGLISH).stream()
                .mapToInt(piece -> piece.value() + 1)
                .max()
                .orElse(0);
    }

    private static List<Piece> pieces(String pattern, Locale language) {
        List<Piece> pieces = new ArrayList<>();
        Matcher place = PLACE.matcher(pattern);
        int end = 0;
        while (place.find()) {
            if (place.group(1).length() > 1) {
                throw new IllegalArgumentException("a value's number has one digit, not " + place.group(1));
            }
            pieces.add(new Piece(
                    plainText(pattern.substring(end, place.start())),
                    Integer.parseInt(place.group(1)),
                    words(place.group(2), place.group(3), language)));
            end = place.end();
        }
        pieces.add(new Piece(plainText(pattern.substring(end)), -1, UnaryOperator.identity()));
        return pieces;
    }

    private static String plainText(String text) {
        if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
            throw new IllegalArgumentException("a value stands as {0}, {0,number,0%} or {0,hours} in it");
        }
        return text;
    }

    /** How a value is written: as the place says where it can be, else as it is. */
    private static UnaryOperator<String> words(@Nullable String kind, @Nullable String form, Locale language) {
        if ("words".equals(kind)) {
            Map<String, String> words = wordsOfCodes(form == null ? "" : form);
            return code -> words.getOrDefault(code, code);
        }
        UnaryOperator<String> words;
        ChronoUnit unit = kind == null ? null : UNITS.get(kind);
        if (unit != null) {
            words = number -> duration(new BigDecimal(number), unit, form == null ? "#" : form, language);
        } else if (kind == null || kind.equals("number")) {
            DecimalFormat decimal = new DecimalFormat(form == null ? PLAIN : form, symbols());
            words = number -> decimal.format(new BigDecimal(number));
        } else {
            throw new IllegalArgumentException("a value is a number, minutes, hours, days or words, not " + kind);
        }
        return value -> NUMBER.matcher(value).matches() ? words.apply(value) : value;
    }

    private static Map<String, String> wordsOfCodes(String form) {
        Map<String, String> words = new HashMap<>();
        for (String pair : form.split(";")) {
            int equals = pair.indexOf('=');
            if (equals <= 0) {
                throw new IllegalArgumentException("words stand as CODE=word;CODE=word in it, not as " + pair);
            }
            words.put(
                    pair.substring(0, equals).strip(),
                    pair.substring(equals + 1).strip());
        }
        return words;
    }

    private static String duration(BigDecimal amount, ChronoUnit unit, String form, Locale language) {
        String[] forms = form.split(";", 2);
        String negative = forms.length > 1 ? forms[1] : "-" + forms[0];
        return (amount.signum() < 0 ? negative : forms[0]).replace("#", DurationWords.of(amount, unit, language));
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
}
