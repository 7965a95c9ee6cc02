package org.claimwatch.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.claimwatch.claim.Codes;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.Points;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowHashTest {

    @TempDir
    Path folder;

    private final RowHash hash = new RowHash();

    @Test
    void sameValuesAndOnlyTheyHashTheSame() {
        SplittableRandom random = new SplittableRandom(20260331);
        Map<List<Object>, Long> hashes = new HashMap<>();
        Map<Long, List<Object>> rows = new HashMap<>();
        for (int i = 0; i < 50_000; i++) {
            Object[] values = new Object[1 + random.nextInt(6)];
            Arrays.setAll(values, cell -> value(random));
            long row = hash.of(values);
            assertThat(new RowHash().of(values.clone())).isEqualTo(row);
            List<Object> key = Arrays.asList(values);
            Long earlier = hashes.put(key, row);
            assertThat(earlier == null || earlier == row).isTrue();
            List<Object> other = rows.put(row, key);
            assertThat(other == null || other.equals(key)).isTrue();
        }
    }

    private static Object value(SplittableRandom random) {
        int n = random.nextInt(20);
        return switch (random.nextInt(10)) {
            case 0 -> null;
            case 1 -> "ab1汉".repeat(n).substring(0, n);
            case 2 -> n;
            case 3 -> n / 8.0;
            case 4 -> BigDecimal.valueOf(n, 2);
            case 5 -> n % 2 == 0;
            case 6 -> LocalDate.of(2026, 1, 1 + n);
            case 7 -> LocalDateTime.of(2026, 1, 1 + n, 0, 0);
            case 8 -> new Points(2 << n % 14);
            default -> n < 10 ? Codes.NONE : new Codes(Set.of("RUST", "C" + n));
        };
    }

    @Test
    void notKnownIsNotEmpty() {
        assertThat(hash.of(new Object[] {null})).isNotEqualTo(hash.of(new Object[] {""}));
        assertThat(hash.of(new Object[] {"a", ""})).isNotEqualTo(hash.of(new Object[] {"", "a"}));
        assertThat(hash.of(new Object[] {"a", null})).isNotEqualTo(hash.of(new Object[] {null, "a"}));
        assertThat(hash.of(new Object[] {null})).isNotEqualTo(hash.of(new Object[] {null, null}));
    }

    /** Stored hashes must be found again by later versions of the program. */
    @Test
    void staysAsItIs() {
        assertThat(hash.of(new Object[] {"P1", null, 7, 0.5, new BigDecimal("1.50"), true, LocalDate.of(2026, 3, 31)}))
                .isEqualTo(-5310013930150774394L);
    }

    @Test
    void takesLongTexts() {
        Object[] values = new Object[20];
        Arrays.fill(values, "x".repeat(500));
        long one = hash.of(values);
        values[19] = "x".repeat(499) + "y";
        assertThat(hash.of(values)).isNotEqualTo(one);
    }

    @Test
    void doesNotDependOnSpelling() {
        String head = "survey_id,claim_no,kind,result,flags,lat,dispatched_at\n";
        Delivery delivery = Delivery.of(
                Feed.SURVEYS,
                folder,
                head + "S1,C1,VIDEO,DONE,RUST|NO_DEBRIS,1.50,2026-01-01T00:00\n"
                        + "\"S1\", C1,VIDEO,DONE,NO_DEBRIS|RUST|RUST,01.5,2026-01-01T00:00:00\n"
                        + "S1,C1,VIDEO,DONE,RUST,1.50,2026-01-01T00:00\n");
        assertThat(delivery.rows()).hasSize(3);
        assertThat(delivery.rows().get(1).hash())
                .isEqualTo(delivery.rows().get(0).hash());
        assertThat(delivery.rows().get(2).hash())
                .isNotEqualTo(delivery.rows().get(0).hash());
    }
}
