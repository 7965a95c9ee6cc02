package org.claimwatch.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwatch.claim.Band;
import org.claimwatch.claim.ReportPage;
import org.claimwatch.claim.ReportTable;
import org.claimwatch.claim.ReportTable.Column;
import org.claimwatch.claim.Route;
import org.jspecify.annotations.Nullable;

/** Writes a page of tables as one HTML file that needs no network, and each table as a CSV file. */
public final class PageReport {
    private static final Set<String> BANDS = names(Band.values());
    private static final Set<String> ROUTES = names(Route.values());
    private static final int FOLDED_FROM = 40;

    private final Html html;
    private final Texts texts;

    private PageReport(Html html, Texts texts) {
        this.html = html;
        this.texts = texts;
    }

    /**
     * Writes the page and its tables; they appear when all of them are complete.
     *
     * @param name of the HTML file
     * @param folder where they go, made when it is not there
     */
    public static void write(ReportPage page, String name, Locale locale, String version, Path folder) {
        Texts texts = Texts.of(locale);
        try (ReportFolder files = ReportFolder.open(folder)) {
            for (ReportTable table : page.tables()) {
                try (CsvFile csv = new CsvFile(
                        files,
                        table.name() + ".csv",
                        table.columns().stream().map(Column::id).toList())) {
                    table.rows().forEach(row -> csv.row(row.toArray()));
                }
            }
            try (Html html = new Html(files.create(name))) {
                new PageReport(html, texts).write(page, version);
            }
            files.publish();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void write(ReportPage page, String version) throws IOException {
        HtmlPage.head(html, texts, page.title());
        html.line("<header>");
        html.element("h1", page.title()).line("");
        html.element("p class=\"caution\"", texts.caution()).line("");
        for (String note : page.notes()) {
            html.element("p", note).line("");
        }
        html.line("</header>");
        html.line("<main>");
        if (!page.curves().isEmpty()) {
            html.line("<div class=\"pair\">");
            for (ReportPage.Curve curve : page.curves()) {
                CurveDrawing.write(html, curve);
            }
            html.line("</div>");
        }
        for (ReportTable table : page.tables()) {
            table(table);
        }
        html.line("</main>");
        html.line("<footer>");
        html.element("p", texts.caution()).line("");
        html.element("p class=\"identity\"", "claimwatch " + version).line("");
        html.line("</footer>");
        html.line("</body>");
        html.line("</html>");
    }

    private void table(ReportTable table) throws IOException {
        html.line("<section aria-labelledby=\"" + table.name() + "\">");
        html.element("h2 id=\"" + table.name() + "\"", table.title()).line("");
        if (!table.note().isEmpty()) {
            html.element("p", table.note()).line("");
        }
        if (table.rows().isEmpty()) {
            html.element("p class=\"calm\"", texts.say("explain.none")).line("");
            html.line("</section>");
            return;
        }
        boolean folded = table.rows().size() >= FOLDED_FROM;
        if (folded) {
            html.markup("<details>")
                    .element("summary", texts.say("page.rows", table.rows().size()))
                    .line("");
        }
        html.line("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"" + table.name() + "\">");
        html.line("<table>");
        html.markup("<thead><tr>");
        for (int i = 0; i < table.columns().size(); i++) {
            String kind = i > 0 && isOfNumbers(table, i) ? "th scope=\"col\" class=\"number\"" : "th scope=\"col\"";
            html.element(kind, label(table.columns().get(i)));
        }
        html.line("</tr></thead>");
        html.line("<tbody>");
        for (List<@Nullable Object> row : table.rows()) {
            html.markup("<tr>");
            for (int i = 0; i < row.size(); i++) {
                cell(row.get(i), i == 0);
            }
            html.line("</tr>");
        }
        html.line("</tbody>");
        html.line("</table>");
        html.line("</div>");
        if (folded) {
            html.line("</details>");
        }
        html.line("</section>");
    }

    private static boolean isOfNumbers(ReportTable table, int column) {
        return table.rows().stream()
                .map(row -> row.get(column))
                .filter(Objects::nonNull)
                .allMatch(Number.class::isInstance);
    }

    private void cell(@Nullable Object value, boolean first) throws IOException {
        boolean number = value instanceof Number;
        String kind = first ? "th scope=\"row\"" : number ? "td class=\"number\"" : "td";
        html.element(kind, shown(value));
    }

    private String shown(@Nullable Object value) {
        if (value instanceof Band band) {
            return texts.band(band);
        }
        if (value instanceof Route route) {
            return texts.route(route);
        }
        if (value instanceof Boolean truth) {
            return texts.say(truth ? "page.yes" : "page.no");
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Integer || value instanceof Long) {
            return Cells.count(((Number) value).longValue());
        }
        return value == null ? "" : value.toString();
    }

    private String label(Column column) {
        if (BANDS.contains(column.id())) {
            return texts.band(Band.valueOf(column.id()));
        }
        return ROUTES.contains(column.id()) ? texts.route(Route.valueOf(column.id())) : column.label();
    }

    private static Set<String> names(Enum<?>[] values) {
        Stream<Enum<?>> all = Arrays.stream(values);
        return all.map(Enum::name).collect(Collectors.toSet());
    }
}
