package org.claimwatch.claim;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Positions on a car: 1 to 12 as on a clock face seen from above (12 is the front centre, 3 the right side), 13 the
 * top and 14 the underbody. Kept as a set of bits.
 */
public record Points(int mask) {

    public static final int TOP = 13;
    public static final int UNDERBODY = 14;
    public static final Points NONE = new Points(0);

    public static Points of(int... positions) {
        int mask = 0;
        for (int position : positions) {
            mask |= bit(position);
        }
        return new Points(mask);
    }

    /** Reads positions separated by {@code |}, blanks or commas; an empty text is no position. */
    public static Points parse(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            return NONE;
        }
        int mask = 0;
        for (String position : trimmed.split("[|, ]+")) {
            mask |= bit(Integer.parseInt(position));
        }
        return new Points(mask);
    }

    private static int bit(int position) {
        if (position < 1 || position > UNDERBODY) {
            throw new IllegalArgumentException("position " + position + " is not between 1 and " + UNDERBODY);
        }
        return 1 << position;
    }

    public boolean isEmpty() {
        return mask == 0;
    }

    public boolean has(int position) {
        return (mask & 1 << position) != 0;
    }

    public boolean meets(Points other) {
        return (mask & other.mask) != 0;
    }

    /** Whether there is a position and every one of them is among the others. */
    public boolean liesWithin(Points others) {
        return mask != 0 && (mask & ~others.mask) == 0;
    }

    /** The same positions seen in a mirror: left and right change places. */
    public Points mirrored() {
        int mirrored = mask & (bit(TOP) | bit(UNDERBODY) | bit(12) | bit(6));
        for (int position : new int[] {1, 2, 3, 4, 5, 7, 8, 9, 10, 11}) {
            if (has(position)) {
                mirrored |= bit(12 - position);
            }
        }
        return new Points(mirrored);
    }

    public IntStream positions() {
        return IntStream.rangeClosed(1, UNDERBODY).filter(this::has);
    }

    /** The text form, positions separated by {@code |}. */
    @Override
    public String toString() {
        return positions().mapToObj(Integer::toString).collect(Collectors.joining("|"));
    }
}
