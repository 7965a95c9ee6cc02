package org.claimwatch.load;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.Reject;
import org.claimwatch.claim.RejectCode;
import org.jspecify.annotations.Nullable;

/** Reads the manifest of a delivery. One that can't be understood refuses the delivery, as if it had been a feed. */
public final class ManifestReader {

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,15}");
    private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");

    private final Consumer<Reject> rejects;
    private final RawRow raw = new RawRow();
    private final Map<Feed, Manifest.Entry> entries = new EnumMap<>(Feed.class);

    private ManifestReader(Consumer<Reject> rejects) {
        this.rejects = rejects;
    }

    /**
     * The manifest of a folder, or one that says nothing where there is none.
     *
     * @param rejects takes what is wrong with the manifest itself; each such reject refuses the delivery
     */
    public static Manifest read(Path folder, Consumer<Reject> rejects) {
        Path file = folder.resolve(Manifest.FILE);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new Manifest(Map.of(), false);
        }
        ManifestReader reader = new ManifestReader(rejects);
        reader.read(file);
        return new Manifest(reader.entries, true);
    }

    static Manifest read(InputStream bytes, Consumer<Reject> rejects) throws IOException {
        ManifestReader reader = new ManifestReader(rejects);
        reader.read(new FeedInput(bytes));
        return new Manifest(reader.entries, true);
    }

    private void read(Path file) {
        try {
            PlainFile plain = new PlainFile(file);
            if (!plain.isFile()) {
                reject(0, "", RejectCode.NOT_A_FILE, "", "");
                return;
            }
            try (InputStream bytes = plain.open()) {
                read(new FeedInput(bytes));
            }
        } catch (AccessDeniedException e) {
            reject(0, "", RejectCode.NO_ACCESS, "", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(FeedInput input) throws IOException {
        if (!input.mayBeUtf8()) {
            reject(0, "", RejectCode.UNREADABLE, "UTF-8", "");
            return;
        }
        try {
            readAll(Reading.records(raw, input));
        } catch (CsvParseException e) {
            if (e.getCause() != null) {
                throw e;
            }
            reject(raw.nextFieldLine(), "", RejectCode.UNREADABLE, raw.broken(e), "");
        }
    }

    private void readAll(Iterator<RawRow> records) {
        if (!records.hasNext()) {
            reject(0, "", RejectCode.EMPTY_FILE, "", "");
            return;
        }
        records.next();
        List<String> header = raw.header();
        int file = header.indexOf("file");
        if (file < 0) {
            reject(1, "file", RejectCode.MISSING_COLUMN, "file", "");
            return;
        }
        int rows = header.indexOf("rows");
        int sha256 = header.indexOf("sha256");
        boolean[] wanted = new boolean[header.size()];
        for (int place : new int[] {file, rows, sha256}) {
            if (place >= 0) {
                wanted[place] = true;
            }
        }
        raw.expect(wanted);
        while (records.hasNext()) {
            records.next();
            if (raw.undecoded() >= 0) {
                reject(raw.line(), "", RejectCode.BAD_ENCODING, "UTF-8", "");
            } else if (raw.count() != wanted.length) {
                reject(raw.line(), "", RejectCode.FIELD_COUNT, Integer.toString(wanted.length), "");
            } else {
                row(field(file), field(rows), field(sha256));
            }
        }
    }

    private @Nullable String field(int place) {
        return place < 0 ? null : raw.field(place);
    }

    private void row(@Nullable String file, @Nullable String rows, @Nullable String sha256) {
        if (rows != null && !COUNT.matcher(rows).matches()) {
            reject(raw.line(), "rows", RejectCode.BAD_NUMBER, "", Shape.of(rows));
        } else if (sha256 != null && !HASH.matcher(sha256).matches()) {
            reject(raw.line(), "sha256", RejectCode.CHECKSUM, "", Shape.of(sha256));
        } else {
            for (Feed feed : Feed.values()) {
                if (feed.fileName().equals(file)) {
                    add(feed, rows == null ? null : Long.valueOf(rows), sha256);
                }
            }
        }
    }

    private void add(Feed feed, @Nullable Long rows, @Nullable String sha256) {
        String hash = sha256 == null ? null : sha256.toLowerCase(Locale.ROOT);
        if (entries.putIfAbsent(feed, new Manifest.Entry(raw.line(), rows, hash)) != null) {
            reject(raw.line(), "file", RejectCode.DUPLICATE_KEY, "file", "");
        }
    }

    private void reject(long line, String column, RejectCode code, String detail, String shape) {
        rejects.accept(new Reject(Manifest.FILE, line, column, code, detail, shape));
    }
}
