package org.claimwatch.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.FeedReading;
import org.claimwatch.claim.FeedSink;
import org.claimwatch.claim.Reject;
import org.claimwatch.claim.RejectCode;

/**
 * Reads the files of a delivery. Each file is read once, from front to back, and the memory that this takes does not
 * depend on its size. Safe for use by several threads.
 */
public final class FeedReader {

    private final IdentifierKey key;

    public FeedReader(IdentifierKey key) {
        this.key = key;
    }

    /**
     * Reads a file and hands its rows to the sink as it goes.
     *
     * <p>A row that breaks the contract is rejected, with one {@link org.claimwatch.claim.Reject} for each offending
     * field, and the others go on. A file that breaks it is refused by one reject with a
     * {@link org.claimwatch.claim.RejectCode#refusesFile() file-refusing} code; where it turns out to be unreadable half
     * way, the rows before that place have been handed on already and it is for the sink to drop them.
     *
     * <p>Bytes that are not UTF-8 are decoded to U+FFFD, and a row with that character is rejected, wherever it came
     * from.
     *
     * <p>What is no file, may not be read or changes while it is read is refused as well.
     *
     * @throws UncheckedIOException if nothing is there or the device fails
     */
    public FeedReading read(Feed feed, Path file, FeedSink sink) {
        String name = Objects.toString(file.getFileName(), feed.fileName());
        try {
            PlainFile plain = new PlainFile(file);
            if (!plain.isFile()) {
                return refused(feed, name, RejectCode.NOT_A_FILE, sink);
            }
            FeedReading reading;
            try (InputStream bytes = plain.open()) {
                reading = read(feed, name, bytes, sink);
            }
            if (plain.hasChanged()) {
                sink.reject(new Reject(name, 0, "", RejectCode.FILE_CHANGED, "", ""));
            }
            return reading;
        } catch (AccessDeniedException e) {
            return refused(feed, name, RejectCode.NO_ACCESS, sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FeedReading refused(Feed feed, String name, RejectCode code, FeedSink sink) {
        sink.reject(new Reject(name, 0, "", code, "", ""));
        return new FeedReading(feed, 0, 0, "", List.of());
    }

    FeedReading read(Feed feed, String file, InputStream bytes, FeedSink sink) throws IOException {
        return new Reading(feed, file, new FeedInput(bytes), key, sink).run();
    }
}
