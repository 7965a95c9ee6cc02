package org.claimwatch.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Gives a workbook one date in place of the clock times that its writer put in. */
final class FixedZip {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created [^>]*>)[^<]*(</dcterms:created>)");

    private FixedZip() {}

    static void copy(Path workbook, OutputStream out, LocalDateTime date) throws IOException {
        try (ZipFile from = new ZipFile(workbook.toFile());
                ZipOutputStream to = new ZipOutputStream(out)) {
            Enumeration<? extends ZipEntry> entries = from.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(date);
                to.putNextEntry(copy);
                try (InputStream content = from.getInputStream(entry)) {
                    if (entry.getName().equals(PROPERTIES)) {
                        to.write(dated(content.readAllBytes(), date));
                    } else {
                        content.transferTo(to);
                    }
                }
                to.closeEntry();
            }
        }
    }

    private static byte[] dated(byte[] properties, LocalDateTime date) {
        String text = new String(properties, StandardCharsets.UTF_8);
        String instant = date.toLocalDate() + "T00:00:00Z";
        return CREATED.matcher(text).replaceFirst("$1" + instant + "$2").getBytes(StandardCharsets.UTF_8);
    }
}
