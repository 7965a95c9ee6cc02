package org.claimwatch.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.SampledClaim;

/**
 * A share of the claims of the lowest band that go no further than ordinary review, looked at all the same, so that
 * something is known of them too. Whether a claim is drawn follows from its number and the seed alone. Off unless the
 * parameters mention {@code control}; {@code control.cap} is how many claims of one branch and one day of report are
 * taken at the most, those with the lowest draw first.
 */
public final class ControlSample {
    /** The trigger of a claim that is in the sample. */
    public static final String TRIGGER = "CONTROL";

    private final double share;
    private final long seed;
    private final int cap;

    public ControlSample(Parameters parameters) {
        boolean on = parameters.has("control.share");
        this.share = on ? parameters.number("control.share") : 0;
        this.seed = on ? parameters.whole("control.seed") : 0;
        this.cap = on ? parameters.whole("control.cap") : 0;
    }

    boolean draws(String claimNo) {
        return share > 0 && uniform(claimNo) < share;
    }

    /** The claims that were drawn but for which their branch and day have no place. */
    public List<SampledClaim> beyondCap(List<SampledClaim> drawn) {
        record Place(String institutionId, LocalDate reportedOn) {}
        Map<Place, Integer> taken = new HashMap<>();
        List<SampledClaim> beyond = new ArrayList<>();
        drawn.stream()
                .sorted(Comparator.comparingDouble((SampledClaim claim) -> uniform(claim.claimNo()))
                        .thenComparing(SampledClaim::claimNo))
                .forEach(claim -> {
                    if (taken.merge(new Place(claim.institutionId(), claim.reportedOn()), 1, Integer::sum) > cap) {
                        beyond.add(claim);
                    }
                });
        return beyond;
    }

    /** Between 0 and 1: FNV-1a over the number, stirred by the finaliser of SplitMix64. */
    private double uniform(String claimNo) {
        long hash = 0xcbf29ce484222325L ^ seed * 0x9e3779b97f4a7c15L;
        for (int i = 0; i < claimNo.length(); i++) {
            hash = (hash ^ claimNo.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        return ((hash ^ hash >>> 31) >>> 11) * 0x1.0p-53;
    }
}
