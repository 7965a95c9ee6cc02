package org.claimwatch.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReviewCaseTest {
    private static final ReviewCase CASE = new ReviewCase(LocalDate.of(2026, 3, 31), "C2026-000015");

    @Test
    void itsNumberTellsTheNightAndBelongsToOneClaim() {
        assertThat(CASE.id()).matches("R20260331-[0-9a-f]{16}");
        assertThat(ReviewCase.of(CASE.id(), "C2026-000015")).contains(CASE);
        assertThat(ReviewCase.of(CASE.id(), "C2026-000016")).isEmpty();
    }

    @Test
    void anotherNightIsAnotherCase() {
        assertThat(new ReviewCase(LocalDate.of(2026, 4, 1), "C2026-000015").id().substring(9))
                .isNotEqualTo(CASE.id().substring(9));
        assertThat(ReviewCase.of(CASE.id().replace("20260331", "20260401"), "C2026-000015"))
                .isEmpty();
    }

    @Test
    void anythingElseIsNoCase() {
        for (String id :
                new String[] {"", "R20260331", "R20269931-0123456789abcdef", CASE.id() + "0", "C2026-000015"}) {
            assertThat(ReviewCase.of(id, "C2026-000015")).as(id).isEmpty();
        }
    }
}
