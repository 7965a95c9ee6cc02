package org.claimwatch.cli;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.claimwatch.nightly.NightRunner;
import org.claimwatch.store.RunLock.Holder;

/** Says who holds the database. */
final class Holding {
    private Holding() {}

    /** For somebody who wanted it. */
    static String refusal(NightRunner runner, Messages messages) throws SQLException {
        return runner.holder()
                .map(holder -> messages.text("night.busy.by", arguments(holder)))
                .orElseGet(() -> messages.text("night.busy"));
    }

    /** For somebody who wants to know. */
    static String state(NightRunner runner, Messages messages) throws SQLException {
        return runner.holder()
                .map(holder -> messages.text("status.busy", arguments(holder)))
                .orElseGet(() -> messages.text("status.idle"));
    }

    private static Object[] arguments(Holder holder) {
        OffsetDateTime since =
                holder.since().atZone(ZoneId.systemDefault()).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
        return new Object[] {holder.task(), String.valueOf(holder.pid()), holder.host(), since.toString()};
    }
}
