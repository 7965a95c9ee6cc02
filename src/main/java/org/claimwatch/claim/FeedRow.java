package org.claimwatch.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a feed that keeps its contract, ready to be stored.
 *
 * @param line the line of the file on which the row begins; the header is line 1
 * @param values one value per {@link Feed#storedColumns() stored column}: String, Integer, Double, BigDecimal, Boolean,
 *     LocalDate, LocalDateTime, {@link Codes}, {@link Points} or null where it is not known
 * @param hash the same for rows with the same values, and only for them
 */
public record FeedRow(long line, List<@Nullable Object> values, long hash) {}
