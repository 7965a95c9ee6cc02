package org.claimwatch.nightly;

import java.util.function.Supplier;
import org.claimwatch.claim.ClaimFile;
import org.claimwatch.store.Scores.Scored;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Waits with the scoring's preparations until the first claim comes: the delivery has been loaded by then. */
final class LazyScoring implements ItemProcessor<ClaimFile, Scored> {
    private final Supplier<ClaimScoring> preparation;
    private @Nullable ClaimScoring scoring;

    LazyScoring(Supplier<ClaimScoring> preparation) {
        this.preparation = preparation;
    }

    @Override
    public Scored process(ClaimFile file) {
        ClaimScoring prepared = scoring;
        if (prepared == null) {
            prepared = preparation.get();
            scoring = prepared;
        }
        return prepared.process(file);
    }
}
