package org.claimwatch.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.SuppressedFlag;
import org.claimwatch.claim.Suppression;
import org.jspecify.annotations.Nullable;

/** What rules call {@code flags}: takes the flags that rules raise for one claim. */
public final class Flags {

    private final TierIndex tiers;
    private final Consumer<RedFlag> raised;
    private final TreeMap<String, RedFlag> best = new TreeMap<>();
    private final TreeSet<String> unknown = new TreeSet<>();
    private Map<String, Suppression> suppressions = Map.of();

    /** @param raised is handed every flag as it is raised, for rules that build on others */
    Flags(TierIndex tiers, Consumer<RedFlag> raised) {
        this.tiers = tiers;
        this.raised = raised;
    }

    /**
     * The claim reaches a tier of an indicator.
     *
     * @param values what the sentence tells: the observed value, the limit, whatever else it names
     */
    public void raise(String code, String tier, @Nullable Object @Nullable ... values) {
        Integer points = tiers.points(code, tier);
        if (points == null) {
            return; // switched off
        }
        // The engine hands a single value that is not known over as no array at all.
        List<String> told = values == null ? List.of("") : Values.plain(values);
        RedFlag flag = new RedFlag(code, tier, points, told);
        RedFlag other = best.get(code);
        if (other == null || tiers.outranks(flag, other)) {
            best.put(code, flag);
        }
        if (!suppressions.containsKey(code)) {
            raised.accept(flag);
        }
    }

    /** From now until {@link #clear}, these indicators score nothing and no rule builds on them. */
    void suppress(Map<String, Suppression> byCode) {
        suppressions = byCode;
    }

    /** The indicator lacks a fact. */
    public void unknown(String code) {
        if (tiers.has(code)) {
            unknown.add(code);
        }
    }

    void clear() {
        best.clear();
        unknown.clear();
        suppressions = Map.of();
    }

    /** The highest flag of each indicator that counts, in code order. */
    List<RedFlag> hits() {
        List<RedFlag> hits = new ArrayList<>(best.values());
        hits.removeIf(flag -> suppressions.containsKey(flag.code()));
        return hits;
    }

    /** The highest flag of each indicator that is suppressed, in code order. */
    List<SuppressedFlag> suppressed() {
        List<SuppressedFlag> flags = new ArrayList<>();
        for (RedFlag flag : best.values()) {
            Suppression suppression = suppressions.get(flag.code());
            if (suppression != null) {
                flags.add(new SuppressedFlag(flag, suppression));
            }
        }
        return flags;
    }

    /** The indicators that lack a fact and did not hit, in code order. */
    List<String> unknown() {
        List<String> codes = new ArrayList<>(unknown);
        codes.removeAll(best.keySet());
        return codes;
    }

    /** The tiers in force: their points, and which goes before which. */
    record TierIndex(Map<String, Map<String, Integer>> points, Map<String, List<String>> order) {

        boolean has(String code) {
            return points.containsKey(code);
        }

        @Nullable
        Integer points(String code, String tier) {
            Map<String, Integer> ofCode = points.get(code);
            return ofCode == null ? null : ofCode.get(tier);
        }

        /** More points first; with the same points, the tier that stands first in the rule file. */
        boolean outranks(RedFlag one, RedFlag other) {
            if (one.points() != other.points()) {
                return one.points() > other.points();
            }
            List<String> tiers = order.getOrDefault(one.code(), List.of());
            return tiers.indexOf(one.tier()) < tiers.indexOf(other.tier());
        }
    }
}
