package org.claimwatch.load;

import static org.claimwatch.load.FeedbackHeader.CASE_ID;
import static org.claimwatch.load.FeedbackHeader.CLAIM_NO;
import static org.claimwatch.load.FeedbackHeader.DECIDED_BY;
import static org.claimwatch.load.FeedbackHeader.OUTCOME;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimwatch.claim.Column;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.FeedRow;
import org.claimwatch.claim.FeedbackReading;
import org.claimwatch.claim.FeedbackRow;
import org.claimwatch.claim.Reject;
import org.claimwatch.claim.RejectCode;
import org.claimwatch.claim.ReviewCase;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a workbook's sheets and checks each, and all of them together. */
final class FeedbackSheets {
    private static final Column OUTCOME_COLUMN = Feed.INVESTIGATIONS.column(OUTCOME);
    private static final int LONGEST_NAME = 64;

    private final String file;
    private final RowHash hash = new RowHash();
    private final List<FeedbackRow> rows = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();
    private final Map<String, Integer> rowsOfCase = new HashMap<>();
    private boolean found;
    private long line;

    FeedbackSheets(String file) {
        this.file = file;
    }

    /** Takes a row below the header. One that says neither an outcome nor who decided is none. */
    void add(String sheet, FeedbackHeader header, Row row) {
        found = true;
        line++;
        String outcome = header.text(row, OUTCOME).toUpperCase(Locale.ROOT);
        String decidedBy = header.text(row, DECIDED_BY);
        if (outcome.isEmpty() && decidedBy.isEmpty()) {
            return;
        }
        String claimNo = header.text(row, CLAIM_NO);
        String caseId = header.text(row, CASE_ID);
        Optional<ReviewCase> review = ReviewCase.of(caseId, claimNo);
        if (review.isEmpty() && claimNo.startsWith("'")) {
            // The workbook was written so that a spreadsheet takes no text for a formula.
            review = ReviewCase.of(caseId, claimNo.substring(1));
        }
        List<Reject> faults = new ArrayList<>();
        String place = sheet + "!";
        if (review.isEmpty()) {
            faults.add(fault(row, place + CLAIM_NO, RejectCode.OTHER_CLAIM, "", claimNo));
        }
        if (outcome.isEmpty()) {
            faults.add(fault(row, place + OUTCOME, RejectCode.MISSING_VALUE, "", ""));
        } else if (!OUTCOME_COLUMN.codes().contains(outcome)) {
            String codes = String.join("|", OUTCOME_COLUMN.codes());
            faults.add(fault(row, place + OUTCOME, RejectCode.UNKNOWN_CODE, codes, outcome));
        }
        if (decidedBy.isEmpty()) {
            faults.add(fault(row, place + DECIDED_BY, RejectCode.MISSING_VALUE, "", ""));
        } else if (decidedBy.length() > LONGEST_NAME) {
            String limit = String.valueOf(LONGEST_NAME);
            faults.add(fault(row, place + DECIDED_BY, RejectCode.TOO_LONG, limit, decidedBy));
        }
        review.ifPresent(known -> rowsOfCase.merge(known.id(), 1, Integer::sum));
        rejects.addAll(faults);
        if (faults.isEmpty()) {
            rows.add(row(sheet, row.getRowNum(), review.orElseThrow(), outcome, decidedBy));
        }
    }

    /** The outcome is known from midnight after the business date on: no night sees what became of its own flags. */
    private FeedbackRow row(String sheet, int number, ReviewCase review, String outcome, String decidedBy) {
        LocalDateTime decided = review.night().plusDays(1).atStartOfDay();
        @Nullable Object[] values = {review.id(), review.claimNo(), decided, decided, outcome, null, null};
        FeedRow investigation = new FeedRow(line, Arrays.asList(values), hash.of(values));
        return new FeedbackRow(sheet, number, review.claimNo(), investigation, decidedBy);
    }

    private Reject fault(Row row, String column, RejectCode code, String detail, String value) {
        return new Reject(file, row.getRowNum(), column, code, detail, Shape.of(value));
    }

    /** What all sheets held. A case that stands in several rows is taken from none of them. */
    FeedbackReading reading() {
        if (!found) {
            String columns = String.join(", ", FeedbackHeader.COLUMNS);
            return new FeedbackReading(
                    List.of(), List.of(new Reject(file, 0, "", RejectCode.MISSING_COLUMN, columns, "")));
        }
        List<FeedbackRow> once = new ArrayList<>();
        for (FeedbackRow row : rows) {
            if (rowsOfCase.getOrDefault(caseId(row), 0) == 1) {
                once.add(row);
            } else {
                rejects.add(new Reject(
                        file, row.row(), row.sheet() + "!" + CASE_ID, RejectCode.DUPLICATE_KEY, CASE_ID, ""));
            }
        }
        return new FeedbackReading(once, rejects);
    }

    private static String caseId(FeedbackRow row) {
        return String.valueOf(row.investigation().values().get(0));
    }
}
