package org.claimwatch.load;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.FeedReading;
import org.claimwatch.claim.FeedRow;
import org.claimwatch.claim.FeedSink;
import org.claimwatch.claim.Part;
import org.claimwatch.claim.Points;
import org.claimwatch.claim.Reject;
import org.jspecify.annotations.Nullable;

/** The part catalogue that counts where an insurer delivers none of its own; a file in the format of its feed. */
public final class StartingCatalogue {

    private static final String FILE = "part_catalog.csv";

    /** A catalogue holds nothing that identifies somebody, so nothing is ever hashed with this key. */
    private static final IdentifierKey UNUSED = IdentifierKey.of(new byte[16]);

    private StartingCatalogue() {}

    /** Its rows as a delivery would give them. */
    public static FeedReading read(FeedSink sink) {
        try (InputStream bytes = StartingCatalogue.class.getResourceAsStream(FILE)) {
            if (bytes == null) {
                throw new FileNotFoundException(FILE);
            }
            return new FeedReader(UNUSED).read(Feed.PART_CATALOG, FILE, bytes, sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its parts, in the order of the file. */
    public static List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        read(new FeedSink() {
            @Override
            public void accept(FeedRow row) {
                parts.add(part(row.values()));
            }

            @Override
            public void reject(Reject reject) {
                throw new IllegalStateException(reject.toString());
            }
        });
        return List.copyOf(parts);
    }

    private static Part part(List<@Nullable Object> values) {
        return new Part(
                known(String.class, values.get(0)),
                known(String.class, values.get(1)),
                known(String.class, values.get(2)),
                known(Boolean.class, values.get(3)),
                (Points) values.get(4),
                known(String.class, values.get(5)),
                (Integer) values.get(6),
                (String) values.get(7));
    }

    private static <T> T known(Class<T> type, @Nullable Object value) {
        if (value == null) {
            throw new IllegalStateException("a required value is missing");
        }
        return type.cast(value);
    }
}
