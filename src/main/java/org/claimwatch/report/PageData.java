package org.claimwatch.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Writes data into the page: JSON that is never run, and never ends its element. */
final class PageData {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private PageData() {}

    /** Data that are read as they stand. */
    static void plain(Html html, String id, Object data) throws IOException {
        html.markup("<script type=\"application/json\" id=\"" + id + "\">")
                .markup(harmless(MAPPER.writeValueAsString(data)))
                .line("</script>");
    }

    /** Data that are unpacked when they are needed: JSON, gzip, Base64. */
    static void packed(Html html, String id, Object data) throws IOException {
        html.markup("<script type=\"application/gzip\" id=\"" + id + "\">")
                .markup(Base64.getEncoder().encodeToString(gzip(MAPPER.writeValueAsBytes(data))))
                .line("</script>");
    }

    /** JSON in which nothing has a meaning to an HTML parser. */
    private static String harmless(String json) {
        return json.replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
        try (GZIPOutputStream out = new GZIPOutputStream(packed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
