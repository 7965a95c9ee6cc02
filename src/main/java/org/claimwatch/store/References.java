package org.claimwatch.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.CalendarDay;
import org.claimwatch.claim.Institution;
import org.claimwatch.claim.Part;
import org.claimwatch.claim.Reference;
import org.claimwatch.claim.RepairShop;
import org.claimwatch.claim.WatchEntry;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.springframework.stereotype.Component;

/** What holds for every claim of a night. */
@Component
public class References {
    private final SessionFactory sessions;
    private final Delivery delivery;

    References(SessionFactory sessions, Delivery delivery) {
        this.sessions = sessions;
        this.delivery = delivery;
    }

    /** Reads it as it was known on the business date. */
    public Reference asOf(AsOf asOf) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            AsOfQueries queries = new AsOfQueries(session, asOf);
            Map<String, String> regions = new HashMap<>();
            Map<String, Integer> quotas = new HashMap<>();
            for (Institution institution : queries.all(Institution.class, "")) {
                String region = institution.regionCode();
                if (region != null) {
                    regions.put(institution.institutionId(), region);
                }
                Integer quota = institution.investigationDailyQuota();
                if (quota != null) {
                    quotas.put(institution.institutionId(), quota);
                }
            }
            Map<LocalDate, Boolean> workdays = queries.all(CalendarDay.class, "").stream()
                    .collect(Collectors.toMap(CalendarDay::calendarDate, CalendarDay::isWorkday));
            Map<String, Set<String>> watched = new HashMap<>();
            for (WatchEntry entry :
                    queries.all(WatchEntry.class, " and r.row.addedAt < :cutoff and r.row.expiresAt >= :cutoff")) {
                watched.computeIfAbsent(entry.kind(), kind -> new HashSet<>()).add(entry.valueKey());
            }
            return new Reference(
                    delivery.deliveredUpTo(asOf.deliveredBy()),
                    queries.all(Part.class, " order by r.partCode"),
                    queries.all(RepairShop.class, "").stream()
                            .collect(Collectors.toMap(RepairShop::shopId, Function.identity())),
                    regions,
                    quotas,
                    workdays,
                    watched);
        }
    }
}
