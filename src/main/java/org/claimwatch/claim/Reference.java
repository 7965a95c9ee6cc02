package org.claimwatch.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What holds for every claim of a night.
 *
 * @param delivered the feeds that have been delivered by the business date
 * @param parts the part catalogue
 * @param shops by shop id
 * @param regions the region of each institution, where it is known
 * @param quotas investigations a day, by institution; none where an institution has no limit
 * @param workdays the days that the working calendar lists, and whether each is a working day
 * @param watched what the watch list names on the business date, by kind
 */
public record Reference(
        Set<Feed> delivered,
        List<Part> parts,
        Map<String, RepairShop> shops,
        Map<String, String> regions,
        Map<String, Integer> quotas,
        Map<LocalDate, Boolean> workdays,
        Map<String, Set<String>> watched) {}
