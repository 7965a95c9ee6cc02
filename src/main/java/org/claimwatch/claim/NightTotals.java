package org.claimwatch.claim;

import java.util.Map;
import java.util.SortedMap;

/**
 * How the scored claims of a night are spread.
 *
 * @param hits how many claims each indicator hit, by code
 */
public record NightTotals(Map<Band, Long> bands, Map<Route, Long> routes, SortedMap<String, Long> hits) {}
