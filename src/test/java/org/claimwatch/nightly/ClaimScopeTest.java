package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.Night;
import org.claimwatch.store.ClaimScope;
import org.claimwatch.store.ClaimScope.OutOfScope;
import org.claimwatch.store.ClaimScope.Reason;
import org.claimwatch.store.Nights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why a claim has no result in a night is known for each way to be out of its scope. */
class ClaimScopeTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);

    @TempDir
    Path folder;

    @Test
    void everyReasonIsTold() throws Exception {
        try (TestProgram program = TestProgram.onH2(folder)) {
            program.night(DATE, delivery("first"), folder.resolve("output"));
            Night night = program.bean(Nights.class).completed(DATE).orElseThrow();

            assertThat(reason(program, night, "C-NOWHERE")).isEqualTo(new OutOfScope(Reason.NEVER_DELIVERED, "", 0));
            assertThat(reason(program, night, "C-CLOSED"))
                    .isEqualTo(new OutOfScope(Reason.CLOSED, "2026-03-20T09:00", 0));
            assertThat(reason(program, night, "C-WITHDRAWN")).isEqualTo(new OutOfScope(Reason.WITHDRAWN, "", 0));
            assertThat(reason(program, night, "C-TOMORROW"))
                    .isEqualTo(new OutOfScope(Reason.NOT_REPORTED_YET, "2026-04-01T08:00", 0));

            program.load(
                    DATE,
                    new SmallDelivery()
                            .row(Feed.CLAIMS, "claim_no", "C-LATE")
                            .row(Feed.CLAIMS, "claim_no", "C-BROKEN", "loss_at", "yesterday")
                            .write(folder.resolve("same date")));
            program.load(
                    DATE.plusDays(1),
                    new SmallDelivery().row(Feed.CLAIMS, "claim_no", "C-NEXT").write(folder.resolve("next date")));

            assertThat(reason(program, night, "C-LATE").reason()).isEqualTo(Reason.LOADED_LATER);
            assertThat(reason(program, night, "C-NEXT"))
                    .isEqualTo(new OutOfScope(Reason.DELIVERED_LATER, "2026-04-01", 0));
            assertThat(reason(program, night, "C-BROKEN"))
                    .isEqualTo(new OutOfScope(Reason.PERHAPS_REJECTED, "2026-03-31", 1));
        }
    }

    private Path delivery(String name) {
        return new SmallDelivery()
                .row(Feed.CLAIMS, "claim_no", "C-CLOSED", "status", "CLOSED", "closed_at", "2026-03-20T09:00")
                .row(Feed.CLAIMS, "claim_no", "C-WITHDRAWN", "status", "WITHDRAWN")
                .row(Feed.CLAIMS, "claim_no", "C-TOMORROW", "reported_at", "2026-04-01T08:00")
                .write(folder.resolve(name));
    }

    private static OutOfScope reason(TestProgram program, Night night, String claimNo) {
        return program.bean(ClaimScope.class).of(night, claimNo);
    }
}
