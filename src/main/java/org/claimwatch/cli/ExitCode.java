package org.claimwatch.cli;

import org.claimwatch.nightly.NightOutcome;

/** What the program's end tells a scheduler. */
enum ExitCode {
    COMPLETE,
    /** Failed; what was done is safe and the same command continues it. */
    FAILED,
    /** Wrong usage or settings. */
    USAGE,
    /** Rules or parameters don't pass their check; nothing was scored. */
    RULES,
    /** The delivery was refused; nothing was scored. */
    INPUT_REFUSED,
    /** Another run holds the database. */
    BUSY,
    /** The night does not account for every claim. */
    UNRECONCILED;

    int code() {
        return ordinal();
    }

    static ExitCode of(NightOutcome.End end) {
        return switch (end) {
            case COMPLETE, COMPLETE_ALREADY -> COMPLETE;
            case FAILED -> FAILED;
            case INPUT_REFUSED -> INPUT_REFUSED;
            case BUSY -> BUSY;
            case UNRECONCILED -> UNRECONCILED;
        };
    }
}
