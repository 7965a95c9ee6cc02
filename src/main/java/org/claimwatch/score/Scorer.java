package org.claimwatch.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimwatch.claim.Assessment;
import org.claimwatch.claim.ClaimFacts;
import org.claimwatch.claim.Suppression;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Asks the rules about one claim after another. For one thread at a time; close it at the end. */
public final class Scorer implements AutoCloseable {

    private final KieSession session;
    private final Flags flags;
    private final ScoreFormula formula;
    private final List<FactHandle> handles = new ArrayList<>();

    Scorer(KieSession session, Limits limits, Flags.TierIndex tiers, ScoreFormula formula) {
        this.session = session;
        this.formula = formula;
        this.flags = new Flags(tiers, flag -> handles.add(session.insert(flag)));
        session.setGlobal("limit", limits);
        session.setGlobal("flags", flags);
    }

    /** The indicators that hit, those that lack a fact, and the score. The same facts always give the same answer. */
    public Assessment assess(ClaimFacts facts) {
        return assess(facts, Map.of());
    }

    /**
     * The same, with indicators that score nothing for the claim: they are told apart, and no rule builds on them.
     *
     * @param suppressions by the code of the indicator
     */
    public Assessment assess(ClaimFacts facts, Map<String, Suppression> suppressions) {
        try {
            flags.suppress(suppressions);
            handles.add(session.insert(facts));
            session.fireAllRules();
            return formula.assess(facts, flags.hits(), flags.suppressed(), flags.unknown());
        } finally {
            handles.forEach(session::delete);
            handles.clear();
            flags.clear();
        }
    }

    @Override
    public void close() {
        session.dispose();
    }
}
