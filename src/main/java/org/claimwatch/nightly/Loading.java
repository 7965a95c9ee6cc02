package org.claimwatch.nightly;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.FeedReading;
import org.claimwatch.claim.FeedRow;
import org.claimwatch.claim.FeedSink;
import org.claimwatch.claim.Night.Input;
import org.claimwatch.claim.Reject;
import org.claimwatch.claim.RejectCode;
import org.claimwatch.load.FeedReader;
import org.claimwatch.load.Manifest;
import org.claimwatch.load.ManifestReader;
import org.claimwatch.store.Delivery;
import org.claimwatch.store.Rejects;
import org.claimwatch.store.Staging;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Takes a delivery in: every file into its stage table, then the checks across rows, then all of it into the tables or,
 * when it is refused, nothing. Begun again after a failure it starts from the files.
 */
@Component
public class Loading {
    private final KeyGuard keys;
    private final ObjectProvider<FeedReader> reader;
    private final Staging staging;
    private final Delivery delivery;
    private final Rejects rejects;
    private final LoadSettings settings;
    private final ThreadSettings threads;

    Loading(
            KeyGuard keys,
            ObjectProvider<FeedReader> reader,
            Staging staging,
            Delivery delivery,
            Rejects rejects,
            LoadSettings settings,
            ThreadSettings threads) {
        this.keys = keys;
        this.reader = reader;
        this.staging = staging;
        this.delivery = delivery;
        this.rejects = rejects;
        this.settings = settings;
        this.threads = threads;
    }

    /**
     * Loads the files of a folder as the delivery of a business date.
     *
     * @param locale the language in which it says why a delivery is refused
     * @return the rows written
     * @throws InputRefused when a core file is missing, a file can't be read, is not what the manifest says or has too
     *     many errors
     * @throws Unreconciled when a row that was read is neither taken nor rejected
     */
    public long load(Path folder, LocalDate date, Locale locale, Progress progress) {
        Refusals refusals = new Refusals(locale);
        Sentences sentences = new Sentences(locale);
        keys.verify();
        staging.clear();
        Manifest manifest = ManifestReader.read(folder, reject -> refuse(reject, refusals));
        stage(folder, manifest, date, sentences, progress, refusals);
        settle();
        List<Input> files = delivery.staged();
        files.forEach(file -> judge(file, refusals));
        try {
            refusals.refuseIfAny();
        } catch (InputRefused refused) {
            delivery.refuse(files);
            throw refused;
        }
        reconcile(files, sentences);
        return publish(files, date, sentences, progress);
    }

    private static Reject missing(Feed feed) {
        return new Reject(feed.fileName(), 0, "", RejectCode.MISSING_FILE, "", "");
    }

    private void refuse(Reject reject, Refusals refusals) {
        staging.reject(reject);
        refusals.file(reject);
    }

    /** Several files at a time; what is said of them comes in the order of the contract. */
    private void stage(
            Path folder, Manifest manifest, LocalDate date, Sentences sentences, Progress progress, Refusals refusals) {
        // Asked once: a file that comes or goes meanwhile must not shift the others.
        List<Feed> present = Stream.of(Feed.values())
                .filter(feed -> exists(folder.resolve(feed.fileName())))
                .toList();
        try (WorkAhead<Feed, Staged> files = new WorkAhead<>(
                present.iterator(),
                feed -> stage(feed, folder.resolve(feed.fileName()), date, progress),
                threads.threads())) {
            for (Feed feed : Feed.values()) {
                if (present.contains(feed)) {
                    Staged staged = files.next();
                    staged.refusing().forEach(refusals::file);
                    FeedReading reading = staged.reading();
                    tell(reading, sentences, progress);
                    if (manifest.omits(feed)) {
                        progress.note(sentences.say("note.not_in_manifest", feed.fileName()));
                    }
                    if (!refusals.speakOf(feed.fileName())) {
                        manifest.differences(reading).forEach(reject -> refuse(reject, refusals));
                    }
                } else {
                    manifest.missing(feed)
                            .or(() -> Optional.of(missing(feed)).filter(reject -> feed.isCore()))
                            .ifPresent(reject -> refuse(reject, refusals));
                }
            }
        }
    }

    private static boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    private Staged stage(Feed feed, Path file, LocalDate date, Progress progress) {
        List<Reject> refusing = new ArrayList<>();
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
                            refusing.add(reject);
                        }
                    }
                }));
        return new Staged(reading, refusing);
    }

    /** A file that has been read, with the rejects that refuse it as a whole. */
    private record Staged(FeedReading reading, List<Reject> refusing) {}

    private static void tell(FeedReading reading, Sentences sentences, Progress progress) {
        String file = reading.feed().fileName();
        progress.note(
                sentences.say("note.file", file, Long.toString(reading.rows()), Long.toString(reading.rejected())));
        for (String column : reading.unknownColumns()) {
            progress.note(sentences.say("note.unknown_column", file, column));
        }
    }

    /** Parents before their children. */
    private void settle() {
        Map<Integer, List<Feed>> generations = Stream.of(Feed.values())
                .collect(Collectors.groupingBy(Loading::generation, TreeMap::new, Collectors.toList()));
        generations.values().forEach(feeds -> sideBySide(feeds, delivery::settle));
    }

    private static int generation(Feed feed) {
        return feed.parent().map(parent -> generation(parent) + 1).orElse(0);
    }

    /** Several at a time, where the database takes it; the results are in the order of the parts. */
    private <P, R> List<R> sideBySide(List<P> parts, Function<P, R> work) {
        List<R> results = new ArrayList<>();
        try (WorkAhead<P, R> ahead = new WorkAhead<>(parts.iterator(), work, delivery.atATime(threads.threads()))) {
            ahead.forEachRemaining(results::add);
        }
        return results;
    }

    private void judge(Input file, Refusals refusals) {
        if (refusals.speakOf(file.feed().fileName())) {
            return;
        }
        if (file.rejected() >= settings.errorRowLimit() && file.rejected() > settings.errorRateLimit() * file.rows()) {
            refusals.rate(file, rejects.firstStaged(file.feed()).orElseThrow(), settings.errorRateLimit());
        } else if (file.feed().isCore() && file.rows() == 0) {
            refusals.noRows(file);
        }
    }

    /** Every row that was read has been taken or rejected. */
    static void reconcile(List<Input> files, Sentences sentences) {
        List<String> lost = files.stream()
                .filter(file -> !file.reconcile())
                .map(file -> sentences.say(
                        "unreconciled.file",
                        file.feed().fileName(),
                        Long.toString(file.rows()),
                        Long.toString(file.loaded()),
                        Long.toString(file.rejected())))
                .toList();
        if (!lost.isEmpty()) {
            throw new Unreconciled(lost);
        }
    }

    private long publish(List<Input> files, LocalDate date, Sentences sentences, Progress progress) {
        long written = sideBySide(files, file -> delivery.publish(file, date)).stream()
                .mapToLong(Long::longValue)
                .sum();
        for (Feed feed : Feed.values()) {
            delivery.release(feed);
        }
        files.forEach(file -> delivery.analyze(file.feed()));
        progress.note(sentences.say("note.versions", Long.toString(written)));
        return written;
    }
}
