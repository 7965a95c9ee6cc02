package org.claimwatch.nightly;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.claimwatch.score.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * What a back-test is asked to do.
 *
 * @param from the first date of report, included
 * @param to the last date of report, included
 * @param days how many days after its report a claim is scored
 * @param against another rule set to hold against, if any
 * @param folder where its files go, those of one that was stopped among them
 * @param neighbour where another command that looks back on the same dates keeps its files; only read
 */
public record BacktestRequest(
        LocalDate from,
        LocalDate to,
        int days,
        RuleSet rules,
        @Nullable RuleSet against,
        Path folder,
        Path neighbour,
        Locale locale,
        Progress progress) {}
