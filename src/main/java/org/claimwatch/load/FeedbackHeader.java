package org.claimwatch.load;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of outcomes stand in a sheet.
 *
 * @param places by the column's name
 */
record FeedbackHeader(Map<String, Integer> places) {
    static final String CLAIM_NO = "claim_no";
    static final String CASE_ID = "case_id";
    static final String OUTCOME = "outcome";
    static final String DECIDED_BY = "decided_by";

    static final List<String> COLUMNS = List.of(CLAIM_NO, CASE_ID, OUTCOME, DECIDED_BY);

    /** The header that a row is, if it names every column. */
    static Optional<FeedbackHeader> of(Row row) {
        Map<String, Integer> places = new HashMap<>();
        for (Cell cell : row) {
            if (cell != null) {
                String[] words = text(cell).strip().split("\\s+");
                places.putIfAbsent(words[words.length - 1].toLowerCase(Locale.ROOT), cell.getColumnIndex());
            }
        }
        places.keySet().retainAll(COLUMNS);
        return places.size() == COLUMNS.size() ? Optional.of(new FeedbackHeader(places)) : Optional.empty();
    }

    /** What a row says in a column: numbers without an exponent, empty where there is nothing. */
    String text(Row row, String column) {
        int place = Objects.requireNonNull(places.get(column));
        return place < row.getCellCount() ? text(row.getCell(place)).strip() : "";
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return cell.getType() == CellType.STRING ? cell.asString() : Objects.toString(cell.getRawValue(), "");
    }
}
