package org.claimwatch.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page's style and scripts, as they stand in the page, with the hashes that let them and nothing else run. */
final class PageScript {
    /** The modules of the page, each after those that it imports. */
    static final List<String> MODULES = List.of(
            "dom.js",
            "data.js",
            "text.js",
            "address.js",
            "worklist.js",
            "charts.js",
            "labels.js",
            "parts.js",
            "overview.js",
            "export.js",
            "rows.js",
            "filters.js",
            "list.js",
            "timeline.js",
            "car.js",
            "damage.js",
            "score.js",
            "links.js",
            "file.js",
            "reasons.js",
            "sheet.js",
            "lead.js",
            "quality.js",
            "main.js");

    private static final Pattern IMPORT = Pattern.compile("(?m)^import \\{([^}]*)} from \"\\./(\\w+)\\.js\";\\n");
    private static final Pattern EXPORT = Pattern.compile("(?m)^export (?=(?:async )?(?:function|const|class) (\\w+))");

    private PageScript() {}

    /** @param foot what stands at the foot of every printed page */
    static String style(String foot) throws IOException {
        return read("page/page.css").replace("{{foot}}", asString(foot));
    }

    /** A text as it stands between the quotes of a style: nothing in it ends the string, or the style. */
    private static String asString(String text) {
        return Pattern.compile("[\"\\\\<\\n\\r\\f]")
                .matcher(text)
                .replaceAll(found -> "\\\\%x ".formatted((int) found.group().charAt(0)));
    }

    /** The chart library; its licence is beside it. */
    static String charts() throws IOException {
        return read("charts/echarts.min.js");
    }

    /**
     * The modules as one script: each in a scope of its own that hands on what the module exports. Of the two statements
     * they use {@code import { name, … } from "./module.js";} and {@code export} before a declaration.
     */
    static String modules() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String module : MODULES) {
            String source = read("page/" + module);
            String exported = EXPORT.matcher(source)
                    .results()
                    .map(export -> export.group(1))
                    .collect(Collectors.joining(", "));
            String body = IMPORT.matcher(EXPORT.matcher(source).replaceAll("")).replaceAll("const {$1} = $2_js;\n");
            all.append(
                    exported.isEmpty()
                            ? body
                            : "const " + module.replace('.', '_') + " = (() => {\n" + body + "return { " + exported
                                    + " };\n})();\n");
        }
        return all.toString();
    }

    /** A source expression of a Content-Security-Policy that allows exactly this text. */
    static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException problem) {
            throw new IllegalStateException(problem);
        }
    }

    static String read(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PageScript.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
