package org.claimwatch.nightly;

import java.time.LocalDate;
import org.slf4j.MDC;

/** The business date and the run id on every log line of a run. */
final class RunLabels implements AutoCloseable {
    private static final String BUSINESS_DATE = "business_date";
    private static final String RUN_ID = "run_id";

    RunLabels(LocalDate date) {
        MDC.put(BUSINESS_DATE, date.toString());
    }

    void run(long runId) {
        MDC.put(RUN_ID, String.valueOf(runId));
    }

    @Override
    public void close() {
        MDC.remove(BUSINESS_DATE);
        MDC.remove(RUN_ID);
    }
}
