package org.claimwatch.claim;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A repair shop in a night, and the re-surveys after its repairs in the year up to the business date.
 *
 * @param kind as in repair_shops.csv; null where it is not in it
 * @param scored scored claims whose current estimate is of this shop
 * @param flagged those of them that are flagged
 * @param reSurveys re-surveys after repair that were done
 * @param notShown re-surveys after repair for which the vehicle was not shown: no-show or refused
 * @param traceMatch done re-surveys by trace_match; those without one are under {@code NOT_CHECKED}
 * @param flags done re-surveys by the surveyor's flags
 */
public record ShopFigures(
        String shopId,
        @Nullable String kind,
        long scored,
        long flagged,
        long reSurveys,
        long notShown,
        SortedMap<String, Long> traceMatch,
        SortedMap<String, Long> flags) {}
