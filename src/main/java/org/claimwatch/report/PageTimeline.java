package org.claimwatch.report;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimwatch.claim.ClaimFile;
import org.claimwatch.claim.Explanation;
import org.claimwatch.claim.LinkedClaim;
import org.claimwatch.claim.LinkedClaim.Link;
import org.jspecify.annotations.Nullable;

/** What happened around a loss, in the order of time. */
final class PageTimeline {
    /** What an event is about; each kind has a row in the picture. */
    enum Kind {
        COVER_START,
        COVER_END,
        PREVIOUS_END,
        ISSUED,
        PAID,
        ENDORSEMENT,
        LOSS,
        DISCOVERED,
        REPORT,
        SURVEY,
        PHOTO,
        ESTIMATE,
        REPAIR,
        EARLIER_CLAIM,
        LATER_CLAIM
    }

    /**
     * An event.
     *
     * @param code a code of the feeds that says more, or null
     * @param id of the row that tells it, or null
     */
    record Event(
            LocalDateTime at,
            Kind kind,
            @Nullable String code,
            @Nullable String id) {}

    private final List<Event> events = new ArrayList<>();

    private PageTimeline() {}

    static List<Event> of(Explanation explanation) {
        PageTimeline line = new PageTimeline();
        line.cover(explanation.file());
        line.loss(explanation.file());
        explanation.links().stream()
                .filter(link -> link.links().contains(Link.VEHICLE))
                .forEach(link -> line.other(link, explanation.file().claim().lossAt()));
        line.events.sort(Comparator.comparing(Event::at).thenComparing(Event::kind));
        return List.copyOf(line.events);
    }

    private void cover(ClaimFile file) {
        if (file.policy() != null) {
            add(
                    file.policy().previousEndAt(),
                    Kind.PREVIOUS_END,
                    null,
                    file.policy().previousPolicyNo());
            add(file.policy().issuedAt(), Kind.ISSUED, null, file.policy().policyNo());
            add(file.policy().paidAt(), Kind.PAID, null, file.policy().policyNo());
            add(file.policy().startAt(), Kind.COVER_START, null, file.policy().policyNo());
            add(file.policy().endAt(), Kind.COVER_END, null, file.policy().policyNo());
        }
        file.endorsements()
                .forEach(change -> add(change.issuedAt(), Kind.ENDORSEMENT, change.type(), change.endorsementId()));
    }

    private void loss(ClaimFile file) {
        add(file.claim().lossAt(), Kind.LOSS, file.claim().lossCause(), null);
        add(file.claim().discoveredAt(), Kind.DISCOVERED, null, null);
        add(file.claim().reportedAt(), Kind.REPORT, file.claim().reporterRole(), null);
        file.surveys().forEach(survey -> add(survey.arrivedAt(), Kind.SURVEY, survey.kind(), survey.surveyId()));
        file.photos().forEach(photo -> add(photo.takenAt(), Kind.PHOTO, photo.category(), photo.photoId()));
        file.estimates().forEach(estimate -> {
            add(estimate.createdAt(), Kind.ESTIMATE, null, estimate.estimateId());
            add(estimate.repairStartedAt(), Kind.REPAIR, null, estimate.estimateId());
        });
    }

    private void other(LinkedClaim link, LocalDateTime loss) {
        boolean earlier = link.lossAt().isBefore(loss);
        add(link.lossAt(), earlier ? Kind.EARLIER_CLAIM : Kind.LATER_CLAIM, link.lossCause(), link.claimNo());
    }

    private void add(@Nullable LocalDateTime at, Kind kind, @Nullable String code, @Nullable String id) {
        if (at != null) {
            events.add(new Event(at, kind, code, id));
        }
    }
}
