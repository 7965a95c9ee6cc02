package org.claimwatch.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.claimwatch.claim.Codes;
import org.claimwatch.claim.Column;
import org.claimwatch.claim.Points;
import org.claimwatch.claim.RejectCode;

/** Reads codes and lists. An element that stands twice in a list counts once. */
final class Lists {

    private static final int LEAST_SEVERITY = 1;
    private static final int GREATEST_SEVERITY = 4;

    private Lists() {}

    static Field code(Column column) {
        Map<String, String> codes = codesOf(column);
        Fault unknown = new Fault(RejectCode.UNKNOWN_CODE, String.join("|", column.codes()));
        return (text, values, at) -> {
            String code = codes.get(text);
            values[at] = code;
            return code == null ? unknown : null;
        };
    }

    static Field codes(Column column) {
        Map<String, String> codes = codesOf(column);
        Fault unknown = new Fault(RejectCode.UNKNOWN_CODE, String.join("|", column.codes()));
        Fault badList = new Fault(RejectCode.BAD_LIST, String.join("|", column.codes()));
        return (text, values, at) -> {
            Set<String> found = new HashSet<>();
            boolean allKnown = true;
            for (int from = 0; from <= text.length(); ) {
                int to = end(text, from, '|');
                if (from == to) {
                    return badList;
                }
                String code = codes.get(text.substring(from, to));
                if (code == null) {
                    allKnown = false;
                } else {
                    found.add(code);
                }
                from = to + 1;
            }
            values[at] = new Codes(found);
            return allKnown ? null : unknown;
        };
    }

    private static Map<String, String> codesOf(Column column) {
        Map<String, String> codes = new HashMap<>();
        column.codes().forEach(code -> codes.put(code, code));
        return codes;
    }

    static Field points() {
        String range = "1.." + Points.UNDERBODY;
        Fault badList = new Fault(RejectCode.BAD_LIST, range);
        Fault outOfRange = new Fault(RejectCode.OUT_OF_RANGE, range);
        return (text, values, at) -> {
            int mask = numbers(text, 1, Points.UNDERBODY);
            if (mask > 0) {
                values[at] = new Points(mask);
                return null;
            }
            return mask < 0 ? badList : outOfRange;
        };
    }

    static Field conduction(Column column) {
        Fault badList = new Fault(RejectCode.BAD_LIST, "11|12>4;13>3");
        Fault outOfRange = new Fault(
                RejectCode.OUT_OF_RANGE, "1.." + Points.UNDERBODY + ">" + LEAST_SEVERITY + ".." + GREATEST_SEVERITY);
        Fault tooLong = Fields.tooLong(column);
        return (text, values, at) -> {
            if (text.length() > column.length()) {
                return tooLong;
            }
            Fault fault = null;
            for (int from = 0; from <= text.length(); ) {
                int to = end(text, from, ';');
                int path = path(text.substring(from, to));
                if (path < 0) {
                    return badList;
                }
                fault = path == 0 ? outOfRange : fault;
                from = to + 1;
            }
            values[at] = text;
            return fault;
        };
    }

    /** Positive for a good path, 0 for numbers out of range, −1 for anything else. */
    private static int path(String text) {
        int arrow = text.indexOf('>');
        if (arrow < 0 || text.indexOf('|', arrow) >= 0) {
            return -1;
        }
        int points = numbers(text.substring(0, arrow), 1, Points.UNDERBODY);
        int severity = numbers(text.substring(arrow + 1), LEAST_SEVERITY, GREATEST_SEVERITY);
        return points < 0 || severity < 0 ? -1 : Math.min(points, severity);
    }

    /** The bits of the numbers in a list, 0 if one of them is out of range, −1 if one of them is no number. */
    private static int numbers(String text, int least, int greatest) {
        int mask = 0;
        boolean inRange = true;
        for (int from = 0; from <= text.length(); ) {
            int to = end(text, from, '|');
            int number = number(text, from, to);
            if (number < 0) {
                return -1;
            }
            if (number < least || number > greatest) {
                inRange = false;
            } else {
                mask |= 1 << number;
            }
            from = to + 1;
        }
        return inRange ? mask : 0;
    }

    private static int number(String text, int from, int to) {
        int number = from == to ? -1 : 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = Math.min(number * 10 + digit, 1000);
        }
        return number;
    }

    private static int end(String text, int from, char separator) {
        int to = text.indexOf(separator, from);
        return to < 0 ? text.length() : to;
    }
}
