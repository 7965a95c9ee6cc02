package org.claimwatch.store;

import java.time.LocalDate;
import java.util.List;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.DueCounts;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.NightOverview;
import org.claimwatch.claim.WorkCalendar;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** What a night means for the day after it, in a few statements over all of its claims. */
@Component
public class Overviews {
    private final NamedParameterJdbcTemplate named;
    private final References references;

    Overviews(NamedParameterJdbcTemplate named, References references) {
        this.named = named;
        this.references = references;
    }

    /** The overview of a night whose claims are scored and routed. */
    public NightOverview of(Night night) {
        AsOf asOf = new AsOf(night.businessDate());
        WorkCalendar calendar = new WorkCalendar(references.asOf(asOf).workdays());
        LocalDate deskDay = calendar.workdayAfter(night.businessDate(), 1);
        LocalDate dayAfter = calendar.workdayAfter(deskDay, 1);
        return new NightOverview(
                deskDay, dayAfter, DueCounts.NONE, null, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
