package org.claimwatch.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.FeedReading;
import org.claimwatch.claim.Reject;
import org.claimwatch.claim.RejectCode;
import org.jspecify.annotations.Nullable;

/**
 * What the sender says a delivery holds: {@code manifest.csv} with the columns file, rows and sha256, of which a row may
 * leave out the last two. It is optional. With it a file that was cut off, damaged or left out on the way is noticed.
 */
public final class Manifest {

    /** The name of the file. */
    public static final String FILE = "manifest.csv";

    private final Map<Feed, Entry> entries;
    private final boolean present;

    Manifest(Map<Feed, Entry> entries, boolean present) {
        this.entries = entries;
        this.present = present;
    }

    /** What is said of one file; null where nothing is said. */
    record Entry(long line, @Nullable Long rows, @Nullable String sha256) {}

    /** The reject of a file that is named and is not there, on the manifest's line. */
    public Optional<Reject> missing(Feed feed) {
        return Optional.ofNullable(entries.get(feed))
                .map(entry ->
                        new Reject(feed.fileName(), 0, "", RejectCode.MISSING_FILE, FILE + ":" + entry.line(), ""));
    }

    /** What is not as the manifest says; nothing where it does not speak of the file. */
    public List<Reject> differences(FeedReading reading) {
        Entry entry = entries.get(reading.feed());
        List<Reject> found = new ArrayList<>();
        if (entry != null && entry.rows() != null && entry.rows() != reading.rows()) {
            found.add(differs(reading, RejectCode.ROW_COUNT, reading.rows() + "/" + entry.rows()));
        }
        if (entry != null && entry.sha256() != null && !entry.sha256().equals(reading.sha256())) {
            found.add(differs(reading, RejectCode.CHECKSUM, FILE + ":" + entry.line()));
        }
        return found;
    }

    /** Whether there is a manifest that does not speak of the file. */
    public boolean omits(Feed feed) {
        return present && !entries.containsKey(feed);
    }

    private static Reject differs(FeedReading reading, RejectCode code, String detail) {
        return new Reject(reading.feed().fileName(), 0, "", code, detail, "");
    }
}
