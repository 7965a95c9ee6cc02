package org.claimwatch.report;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimwatch.claim.ReportPage.Curve;
import org.claimwatch.claim.ReportPage.Point;

/** Draws a curve in the unit square as SVG within a page. */
final class CurveDrawing {
    private static final int SIDE = 240;
    private static final int LEFT = 40;
    private static final int TOP = 8;

    private CurveDrawing() {}

    static void write(Html html, Curve curve) throws IOException {
        html.line("<figure>");
        html.element("figcaption", curve.title()).line("");
        html.markup("<svg viewBox=\"0 0 " + (SIDE + LEFT + 12) + " " + (SIDE + TOP + 40)
                + "\" width=\"100%\" role=\"img\" aria-label=\"");
        html.text(curve.title()).line("\">");
        html.line("<rect x=\"" + LEFT + "\" y=\"" + TOP + "\" width=\"" + SIDE + "\" height=\"" + SIDE
                + "\" fill=\"none\" stroke=\"#7b8a97\"/>");
        for (int tick = 0; tick <= 4; tick++) {
            double share = tick / 4.0;
            text(html, x(share), TOP + SIDE + 14, "middle", number(share));
            text(html, LEFT - 4, y(share) + 4, "end", number(share));
        }
        text(html, LEFT + SIDE / 2.0, TOP + SIDE + 32, "middle", curve.across());
        text(html, LEFT + 6, TOP + 14, "start", curve.up());
        html.line("<polyline fill=\"none\" stroke=\"#1f5f8b\" stroke-width=\"2\" points=\""
                + curve.points().stream().map(CurveDrawing::point).collect(Collectors.joining(" ")) + "\"/>");
        html.line("</svg>");
        html.line("</figure>");
    }

    private static void text(Html html, double x, double y, String anchor, String text) throws IOException {
        html.markup("<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" font-size=\"11\" fill=\"#4b5966\""
                + " text-anchor=\"" + anchor + "\">");
        html.text(text).line("</text>");
    }

    private static String point(Point point) {
        return number(x(point.x())) + "," + number(y(point.y()));
    }

    private static double x(double share) {
        return LEFT + share * SIDE;
    }

    private static double y(double share) {
        return TOP + (1 - share) * SIDE;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
