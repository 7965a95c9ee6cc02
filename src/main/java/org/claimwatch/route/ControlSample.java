package org.claimwatch.route;

import org.claimwatch.claim.Parameters;

/**
 * A share of the claims that nothing speaks against, looked at all the same, so that something is known of them too.
 * Whether a claim is picked follows from its number and the seed alone. Off unless the parameters say {@code
 * control.share}.
 */
final class ControlSample {
    private final double share;
    private final long seed;

    ControlSample(Parameters parameters) {
        this.share = parameters.has("control.share") ? parameters.number("control.share") : 0;
        this.seed = parameters.has("control.seed") ? parameters.whole("control.seed") : 0;
    }

    boolean picks(String claimNo) {
        return share > 0 && uniform(claimNo) < share;
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
