package org.claimwatch.nightly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.FeedReading;
import org.claimwatch.claim.FeedRow;
import org.claimwatch.claim.FeedSink;
import org.claimwatch.claim.Night.Input;
import org.claimwatch.claim.Reject;
import org.claimwatch.claim.RejectCode;
import org.claimwatch.load.FeedReader;
import org.claimwatch.store.Delivery;
import org.claimwatch.store.Staging;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Takes a delivery in: every file into its stage table, then the checks across rows, then all of it into the tables or,
 * when it is refused, nothing. Begun again after a failure it starts from the files.
 */
@Component
public class Loading {
    private final ObjectProvider<FeedReader> reader;
    private final Staging staging;
    private final Delivery delivery;
    private final LoadSettings settings;

    Loading(ObjectProvider<FeedReader> reader, Staging staging, Delivery delivery, LoadSettings settings) {
        this.reader = reader;
        this.staging = staging;
        this.delivery = delivery;
        this.settings = settings;
    }

    /**
     * Loads the files of a folder as the delivery of a business date.
     *
     * @return the rows written
     * @throws InputRefused when a core file is missing, a file can't be read or has too many errors
     */
    public long load(Path folder, LocalDate date, Progress progress) {
        Set<Feed> broken = EnumSet.noneOf(Feed.class);
        List<String> refusals = new ArrayList<>();
        for (Feed feed : Feed.values()) {
            staging.clear(feed, date);
            Path file = folder.resolve(feed.fileName());
            if (Files.isRegularFile(file)) {
                stage(feed, file, date, progress, broken);
            } else if (feed.isCore()) {
                Reject missing = new Reject(feed.fileName(), 0, "", RejectCode.MISSING_FILE, "", "");
                staging.reject(date, feed, missing);
                refusals.add(feed.fileName() + " is missing from " + folder + "; a night needs it");
            }
        }
        for (Feed feed : Feed.values()) {
            delivery.settle(feed, date);
        }
        List<Input> files = delivery.staged();
        files.forEach(file -> refuse(file, broken.contains(file.feed()), refusals));
        if (!refusals.isEmpty()) {
            throw new InputRefused(refusals);
        }
        return publish(files, date, progress);
    }

    private void stage(Feed feed, Path file, LocalDate date, Progress progress, Set<Feed> broken) {
        FeedReading reading = staging.stage(
                feed,
                date,
                sink -> reader.getObject().read(feed, file, new FeedSink() {
                    @Override
                    public void accept(FeedRow row) {
                        sink.accept(row);
                        progress.advance(1);
                    }

                    @Override
                    public void reject(Reject reject) {
                        sink.reject(reject);
                        if (reject.code().refusesFile()) {
                            broken.add(feed);
                        }
                    }
                }));
        progress.note(feed.fileName() + ": " + reading.rows() + " rows, " + reading.rejected() + " rejected");
        for (String column : reading.unknownColumns()) {
            progress.note(feed.fileName() + ": column " + column + " is not part of the contract and is left out");
        }
    }

    private void refuse(Input file, boolean broken, List<String> refusals) {
        String name = file.feed().fileName();
        if (broken) {
            refusals.add(name + " can't be read to its end; see rejected-rows.csv for the place");
        } else if (file.rejected() >= settings.errorRowLimit()
                && file.rejected() > settings.errorRateLimit() * file.rows()) {
            refusals.add(name + ": " + file.rejected() + " of " + file.rows()
                    + " rows are rejected, which is above the limit of " + settings.errorRateLimit());
        } else if (file.feed().isCore() && file.rows() == 0) {
            refusals.add(name + " has no rows; a night needs them");
        }
    }

    private long publish(List<Input> files, LocalDate date, Progress progress) {
        long written = 0;
        for (Input file : files) {
            written += delivery.publish(file, date);
        }
        for (Feed feed : Feed.values()) {
            delivery.release(feed);
        }
        progress.note(written + " new versions of rows");
        return written;
    }
}
