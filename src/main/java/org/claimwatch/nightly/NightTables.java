package org.claimwatch.nightly;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.Reference;
import org.claimwatch.score.RuleSet;
import org.claimwatch.store.NightIndex;
import org.springframework.stereotype.Component;

/**
 * The tables of the night at work, made for one run at a time. Only who holds the run lock may make them or read them.
 */
@Component
class NightTables {
    static final String CLAIMS = "index claims";
    static final String VEHICLES = "vehicle history";
    static final String DRIVERS = "driver history";
    static final String CONTACTS = "shared contacts";
    static final String PLATES = "shared plates";
    static final String INVOICES = "reused invoices";

    private final NightIndex index;
    private final Enriching enriching;

    NightTables(NightIndex index, Enriching enriching) {
        this.index = index;
        this.enriching = enriching;
    }

    /** Makes a table, unless it has been made for this run already. */
    long once(String table, long runId, LongSupplier work) {
        if (index.isMade(table, runId)) {
            return 0;
        }
        long rows = work.getAsLong();
        index.made(table, runId);
        return rows;
    }

    /**
     * Makes all that is missing for a night that was scored before.
     *
     * @param rules whose limits count: with others than those of the night the histories are made for them, and nobody
     *     takes them for the night's own afterwards
     */
    void make(Night night, RuleSet rules, Supplier<Reference> reference, Progress progress) {
        AsOf asOf = new AsOf(night.businessDate());
        long run = night.runId();
        once(CLAIMS, run, () -> enriching.index(asOf));
        boolean own = rules.version().equals(night.ruleSet());
        if (!own) {
            index.forgetHistories(CLAIMS);
        }
        Maker maker = own ? (table, work) -> once(table, run, work) : (table, work) -> work.getAsLong();
        maker.make(VEHICLES, () -> enriching.vehicles(asOf, reference.get(), rules.parameters(), progress));
        maker.make(DRIVERS, () -> enriching.drivers(rules.parameters(), progress));
        maker.make(CONTACTS, () -> enriching.contacts(rules.parameters(), progress));
        maker.make(PLATES, () -> enriching.plates(rules.parameters(), progress));
        maker.make(INVOICES, enriching::invoices);
    }

    private interface Maker {
        long make(String table, LongSupplier work);
    }
}
