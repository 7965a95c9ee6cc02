package org.claimwatch.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The suppressions of a rule set. */
public final class Suppressions {
    /** None at all. */
    public static final Suppressions NONE = new Suppressions(List.of());

    private final List<Suppression> all;

    public Suppressions(List<Suppression> all) {
        this.all = List.copyOf(all);
    }

    /** Those that hold on a business date. */
    public Suppressions on(LocalDate date) {
        return new Suppressions(all.stream()
                .filter(suppression -> !date.isAfter(suppression.until()))
                .toList());
    }

    /** Those that are about a claim, by the code of the indicator; of several the one that holds longest. */
    public Map<String, Suppression> of(ClaimFile file) {
        if (all.isEmpty()) {
            return Map.of();
        }
        String shopId = CurrentEstimate.of(file).map(Estimate::shopId).orElse(null);
        Map<String, Suppression> byCode = new TreeMap<>();
        for (Suppression suppression : all) {
            if (suppression.isAbout(file.claim().claimNo(), file.claim().policyNo(), shopId)) {
                byCode.merge(
                        suppression.code(),
                        suppression,
                        (one, other) -> other.until().isAfter(one.until()) ? other : one);
            }
        }
        return byCode;
    }

    /** Every one of them, those that are over included, in the order of the file. */
    public List<Suppression> all() {
        return all;
    }
}
