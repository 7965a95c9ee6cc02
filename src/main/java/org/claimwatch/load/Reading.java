package org.claimwatch.load;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.FeedReading;
import org.claimwatch.claim.FeedRow;
import org.claimwatch.claim.FeedSink;
import org.claimwatch.claim.Reject;
import org.claimwatch.claim.RejectCode;
import org.jspecify.annotations.Nullable;

/** The reading of one file. */
final class Reading {

    private final Feed feed;
    private final String file;
    private final FeedInput input;
    private final IdentifierKey key;
    private final FeedSink sink;
    private final RawRow raw = new RawRow();
    private long rows;
    private long rejected;
    private List<String> unknown = List.of();

    Reading(Feed feed, String file, FeedInput input, IdentifierKey key, FeedSink sink) {
        this.feed = feed;
        this.file = file;
        this.input = input;
        this.key = key;
        this.sink = sink;
    }

    FeedReading run() throws IOException {
        if (input.mayBeUtf8()) {
            try {
                readAll(records(raw, input));
            } catch (CsvParseException e) {
                if (e.getCause() != null) {
                    throw e;
                }
                reject(raw.nextFieldLine(), "", RejectCode.UNREADABLE, raw.broken(e), "");
            }
        } else {
            reject(0, "", RejectCode.UNREADABLE, "UTF-8", "");
        }
        return new FeedReading(feed, rows, rejected, input.sha256(), unknown);
    }

    /** The rows of a file, the header among them, one after the other in the same object. */
    static Iterator<RawRow> records(RawRow raw, FeedInput input) throws IOException {
        return CsvReader.builder()
                .maxBufferSize(RawRow.LIMIT)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(raw, input.text())
                .iterator();
    }

    private void readAll(Iterator<RawRow> records) {
        if (!records.hasNext()) {
            reject(0, "", RejectCode.EMPTY_FILE, "", "");
            return;
        }
        records.next();
        @Nullable Header header = header();
        if (header == null) {
            return;
        }
        unknown = header.unknown();
        raw.expect(header.wanted());
        RowCheck check = new RowCheck(header, key, this::reject);
        while (records.hasNext()) {
            records.next();
            rows++;
            FeedRow row = check.row(raw);
            if (row == null) {
                rejected++;
            } else {
                sink.accept(row);
            }
        }
    }

    /** The header, or null where the file is refused for it. */
    private @Nullable Header header() {
        if (raw.undecoded() >= 0) {
            reject(raw.line(), "", RejectCode.UNREADABLE, "UTF-8", "");
            return null;
        }
        Header header = Header.of(feed, raw.header());
        if (!header.missing().isEmpty()) {
            refuse(RejectCode.MISSING_COLUMN, header.missing());
            return null;
        }
        if (!header.twice().isEmpty()) {
            refuse(RejectCode.DUPLICATE_COLUMN, header.twice());
            return null;
        }
        return header;
    }

    private void refuse(RejectCode code, List<String> columns) {
        reject(raw.line(), columns.get(0), code, String.join("|", columns), "");
    }

    private void reject(long line, String column, RejectCode code, String detail, String shape) {
        sink.reject(new Reject(file, line, column, code, detail, shape));
    }
}
