package org.claimwatch.oracle;

/** What one indicator found on one claim. */
record Finding(int points, boolean unknown) {

    static final Finding CLEAR = new Finding(0, false);
    static final Finding UNKNOWN = new Finding(0, true);

    static Finding of(int points) {
        return new Finding(points, false);
    }

    /** A hit when there are points; else unknown when a fact was missing. */
    static Finding of(int points, boolean factMissing) {
        return new Finding(points, points == 0 && factMissing);
    }

    boolean hit() {
        return points > 0;
    }

    /** 30 becomes 15, 15 becomes 5, 5 becomes 0. */
    static int oneTierLower(int points) {
        return switch (points) {
            case 30 -> 15;
            case 15 -> 5;
            default -> 0;
        };
    }
}
