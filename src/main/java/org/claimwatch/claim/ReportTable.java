package org.claimwatch.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table for people, in their language, that is written as a file of its own and as a part of a page.
 *
 * @param name of the file, without its ending
 * @param note what a reader has to know of it; may be empty
 * @param rows as many values each as there are columns: numbers, dates and texts, null where there is nothing to tell
 */
public record ReportTable(
        String name, String title, String note, List<Column> columns, List<? extends List<@Nullable Object>> rows) {

    /**
     * A column.
     *
     * @param id its name in the file, in English and small letters
     * @param label its heading on the page
     */
    public record Column(String id, String label) {}
}
