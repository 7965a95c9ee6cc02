package org.claimwatch.nightly;

import java.nio.file.Path;
import java.util.Map;
import org.claimwatch.claim.Night;
import org.claimwatch.score.RuleFolder;
import org.claimwatch.store.RuleSets;
import org.springframework.stereotype.Component;

/** Finds the rules that a night was scored with, for whoever tells its results later. */
@Component
public class NightRules {
    private final RuleSets ruleSets;

    NightRules(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    /**
     * The rules of a night.
     *
     * @param kept whether they had to be taken from the database
     */
    public record Found(RuleFolder folder, boolean kept) {}

    /** The rules in the folder when they are those of the night, or when the night kept none; else those it kept. */
    public Found of(Night night, Path folder) {
        RuleFolder atHand = RuleFolder.read(folder);
        if (atHand.version().equals(night.ruleSet())) {
            return new Found(atHand, false);
        }
        Map<String, byte[]> kept = ruleSets.files(night.ruleSet());
        return kept.isEmpty() ? new Found(atHand, false) : new Found(RuleFolder.of(kept), true);
    }
}
