package org.claimwatch.nightly;

import java.util.function.Supplier;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.Reference;
import org.claimwatch.load.StartingCatalogue;
import org.claimwatch.store.References;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What holds for every claim of a night, read once a run; with the starting part table until one is delivered. */
@Component
class CachedReference {
    private final References references;

    CachedReference(References references) {
        this.references = references;
    }

    Supplier<Reference> of(AsOf asOf) {
        return SingletonSupplier.of(() -> withParts(references.asOf(asOf)));
    }

    private static Reference withParts(Reference reference) {
        if (!reference.parts().isEmpty()) {
            return reference;
        }
        return new Reference(
                reference.delivered(),
                StartingCatalogue.parts(),
                reference.shops(),
                reference.regions(),
                reference.quotas(),
                reference.workdays(),
                reference.watched());
    }
}
