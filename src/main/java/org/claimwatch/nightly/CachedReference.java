package org.claimwatch.nightly;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.Part;
import org.claimwatch.claim.Reference;
import org.claimwatch.claim.FeedRow;
import org.claimwatch.claim.FeedSink;
import org.claimwatch.claim.Points;
import org.claimwatch.claim.Reject;
import org.claimwatch.load.FeedReader;
import org.claimwatch.store.References;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What holds for every claim of a night, read once a run; with the starting part table until one is delivered. */
@Component
class CachedReference {
    private final References references;
    private final FeedReader reader;

    CachedReference(References references, FeedReader reader) {
        this.references = references;
        this.reader = reader;
    }

    Supplier<Reference> of(AsOf asOf) {
        return SingletonSupplier.of(() -> withParts(references.asOf(asOf)));
    }

    private Reference withParts(Reference reference) {
        if (!reference.parts().isEmpty()) {
            return reference;
        }
        List<Part> parts = new ArrayList<>();
        reader.readStartingCatalogue(new FeedSink() {
            @Override
            public void accept(FeedRow row) {
                parts.add(part(row.values()));
            }

            @Override
            public void reject(Reject reject) {
                throw new IllegalStateException("the starting part table is broken in line " + reject.line());
            }
        });
        return new Reference(
                reference.delivered(),
                parts,
                reference.shops(),
                reference.quotas(),
                reference.workdays(),
                reference.watched());
    }

    private static Part part(List<@Nullable Object> values) {
        return new Part(
                (String) Objects.requireNonNull(values.get(0)),
                (String) Objects.requireNonNull(values.get(1)),
                (String) Objects.requireNonNull(values.get(2)),
                (Boolean) Objects.requireNonNull(values.get(3)),
                (Points) values.get(4),
                (String) Objects.requireNonNull(values.get(5)),
                (Integer) values.get(6),
                (String) values.get(7));
    }
}
