package org.claimwatch.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reference prices of a part for a time: a row of part_prices.csv. */
public record PartPrice(
        String modelCode,
        String partCode,
        String regionCode,
        @Nullable BigDecimal systemPrice,
        @Nullable BigDecimal localPrice,
        @Nullable BigDecimal dealerPrice,
        @Nullable BigDecimal contractPrice,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
