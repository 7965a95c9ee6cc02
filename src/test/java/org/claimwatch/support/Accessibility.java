package org.claimwatch.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe-core finds in the shown page against WCAG 2.2, levels A and AA. */
public final class Accessibility {
    private static final String RULES = """
            return axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              resultTypes: ['violations'],
            }).then(({ violations }) => violations.flatMap(({ id, help, nodes }) =>
              nodes.map(({ target, html }) => id + ': ' + help + ' at ' + target.join(' ') + ' ' + html.slice(0, 120))));
            """;

    private Accessibility() {}

    /** Each with its rule and its place in the page. */
    @SuppressWarnings("unchecked")
    public static List<String> violations(Browser browser) {
        browser.run(axe());
        return (List<String>) browser.run(RULES);
    }

    private static String axe() {
        try (InputStream in = Objects.requireNonNull(Accessibility.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
