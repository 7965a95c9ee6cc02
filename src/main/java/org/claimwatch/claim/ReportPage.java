package org.claimwatch.claim;

import java.util.List;

/**
 * A page of tables for people, in their language.
 *
 * @param notes what to know before reading, a paragraph each
 * @param curves drawn before the tables
 */
public record ReportPage(String title, List<String> notes, List<Curve> curves, List<ReportTable> tables) {

    /**
     * A line in the unit square.
     *
     * @param points from left to right, both values between 0 and 1
     */
    public record Curve(String title, String across, String up, List<Point> points) {}

    /** A point of a curve. */
    public record Point(double x, double y) {}
}
