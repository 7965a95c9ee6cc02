package org.claimwatch.nightly;

import java.util.List;
import org.claimwatch.claim.Night;
import org.jspecify.annotations.Nullable;

/**
 * How a request for a night ended.
 *
 * @param night the run it speaks of; null when another run holds the database
 * @param messages what a person should know, one sentence each
 * @param trouble why it failed, if it did
 */
public record NightOutcome(
        End end,
        @Nullable Night night,
        List<String> messages,
        @Nullable Trouble trouble) {

    public NightOutcome(End end, @Nullable Night night, List<String> messages) {
        this(end, night, messages, null);
    }

    /** The ways to end. */
    public enum End {
        COMPLETE,
        COMPLETE_ALREADY,
        FAILED,
        INPUT_REFUSED,
        BUSY,
        UNRECONCILED
    }
}
