package org.claimwatch.nightly;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a night is asked to do.
 *
 * @param input the folder of the delivery; null scores what the database holds
 * @param output the folder under which the night's folder is made
 * @param rerun score a completed date again, keeping the earlier result as history
 * @param locale the language of the reports
 */
public record NightRequest(
        LocalDate date, @Nullable Path input, Path output, boolean rerun, Locale locale, Progress progress) {

    /** The same, told to somebody else. */
    NightRequest with(Progress other) {
        return new NightRequest(date, input, output, rerun, locale, other);
    }
}
