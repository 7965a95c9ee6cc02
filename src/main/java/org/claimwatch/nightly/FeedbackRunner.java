package org.claimwatch.nightly;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.claimwatch.claim.FeedbackReading;
import org.claimwatch.load.FeedbackReader;
import org.claimwatch.nightly.NightOutcome.End;
import org.claimwatch.store.Feedback;
import org.claimwatch.store.RunLock;
import org.springframework.stereotype.Component;

/** Takes the outcomes of reviews from a workbook of flagged claims that was filled in. */
@Component
public class FeedbackRunner {
    private final Feedback feedback;
    private final RunLock lock;

    FeedbackRunner(Feedback feedback, RunLock lock) {
        this.feedback = feedback;
        this.lock = lock;
    }

    /**
     * Takes a workbook as delivered for a business date: every row that fits, and nothing of a file that can't be read.
     * Its first message sums up what was taken; a second one tells of rows that were refused.
     *
     * @param locale the language of the messages
     */
    public NightOutcome run(Path file, LocalDate date, Locale locale) throws SQLException {
        Optional<RunLock.Held> held = lock.acquire(Holders.of("load", date, Instant.now()));
        if (held.isEmpty()) {
            return new NightOutcome(End.BUSY, null, List.of());
        }
        try (RunLock.Held ignored = held.get()) {
            String name = Objects.toString(file.getFileName(), "");
            FeedbackReading reading = FeedbackReader.read(file);
            Refusals refusals = new Refusals(locale);
            if (reading.isRefused()) {
                feedback.note(date, name, reading.rejects());
                reading.rejects().forEach(refusals::file);
                refusals.refuseIfAny();
            }
            Feedback.Taken taken = feedback.take(date, name, reading);
            return new NightOutcome(End.COMPLETE, null, messages(name, taken, new Sentences(locale)));
        } catch (InputRefused refused) {
            return new NightOutcome(End.INPUT_REFUSED, null, refused.reasons());
        }
    }

    private static List<String> messages(String name, Feedback.Taken taken, Sentences sentences) {
        String refused = Long.toString(taken.refused());
        String summary = sentences.say(
                "feedback.taken", name, Long.toString(taken.taken()), Long.toString(taken.changed()), refused);
        return taken.refused() == 0
                ? List.of(summary)
                : List.of(summary, sentences.say("feedback.rows_refused", name, refused));
    }
}
