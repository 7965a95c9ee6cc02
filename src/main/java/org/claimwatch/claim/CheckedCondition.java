package org.claimwatch.claim;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A condition of a rule, held against the facts of a claim. */
public sealed interface CheckedCondition {

    Truth truth();

    /** The comparisons in it. */
    Stream<Comparison> comparisons();

    /** How the parts of a group work together. */
    enum Join {
        ALL,
        ANY,
        /** The one part must not hold. */
        NOT
    }

    /** Conditions that are answered together. */
    record Group(Join join, List<CheckedCondition> parts, Truth truth) implements CheckedCondition {
        @Override
        public Stream<Comparison> comparisons() {
            return parts.stream().flatMap(CheckedCondition::comparisons);
        }
    }

    /**
     * A fact compared with what the rule asks.
     *
     * @param fact a component of {@link ClaimFacts}, or {@code flag.} and a component of {@link RedFlag}
     * @param observed its value, null when it is not known
     * @param operator one of {@code == != < <= > >= in} and {@code not in}
     * @param wanted a number, {@code true}, {@code false}, or the texts; empty for not known
     * @param limit the parameter that the number comes from, if it comes from one
     */
    record Comparison(
            String fact,
            @Nullable String observed,
            String operator,
            List<String> wanted,
            @Nullable String limit,
            Truth truth)
            implements CheckedCondition {
        @Override
        public Stream<Comparison> comparisons() {
            return Stream.of(this);
        }

        /** Whether it asks if the fact is known, and nothing else. */
        public boolean asksIfKnown() {
            return wanted.isEmpty();
        }
    }
}
