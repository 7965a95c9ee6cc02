package org.claimwatch.load;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.FeedReading;
import org.claimwatch.claim.FeedSink;

/**
 * Reads the files of a delivery. Each file is read once, from front to back, and the memory that this takes does not
 * depend on its size. Safe for use by several threads.
 */
public final class FeedReader {

    private static final String STARTING_CATALOGUE = "part_catalog.csv";

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
     * @throws UncheckedIOException if the file is not there or its device fails
     */
    public FeedReading read(Feed feed, Path file, FeedSink sink) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(feed, Objects.toString(file.getFileName(), feed.fileName()), bytes, sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the part catalogue that counts where an insurer delivers none of its own. */
    public FeedReading readStartingCatalogue(FeedSink sink) {
        try (InputStream bytes = startingCatalogue()) {
            return read(Feed.PART_CATALOG, STARTING_CATALOGUE, bytes, sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The starting part catalogue in the format of its feed. */
    public static InputStream startingCatalogue() throws IOException {
        InputStream bytes = FeedReader.class.getResourceAsStream(STARTING_CATALOGUE);
        if (bytes == null) {
            throw new FileNotFoundException(STARTING_CATALOGUE);
        }
        return bytes;
    }

    FeedReading read(Feed feed, String file, InputStream bytes, FeedSink sink) throws IOException {
        return new Reading(feed, file, new FeedInput(bytes), key, sink).run();
    }
}
