package org.claimwatch.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Unpacks a workbook once, keeping nothing of it, to see that it stays within bounds: a small file can unpack to more
 * than a machine holds, and what it says of its sizes need not be true.
 */
final class WorkbookGuard {
    /** Of all parts together, unpacked. */
    static final long MOST_BYTES = 1L << 30;
    /** Of the table of texts, which is held in memory. */
    static final long MOST_TEXT_BYTES = 1L << 27;

    static final int MOST_PARTS = 1_000;

    private static final String TEXTS = "xl/sharedStrings.xml";

    private WorkbookGuard() {}

    /**
     * Whether the workbook stays within the bounds.
     *
     * @throws IOException when it can't be unpacked
     */
    static boolean isWithinBounds(InputStream packed) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(packed)) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                long ofPart = 0;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    ofPart += read;
                    total += read;
                    if (total > MOST_BYTES
                            || ofPart > MOST_TEXT_BYTES && part.getName().equals(TEXTS)) {
                        return false;
                    }
                }
                if (++parts > MOST_PARTS) {
                    return false;
                }
            }
        }
        return true;
    }
}
