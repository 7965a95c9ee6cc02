package org.claimwatch.nightly;

import org.jspecify.annotations.Nullable;

/** Says in a sentence what went wrong. */
public final class Failure {
    private Failure() {}

    /** The message of the innermost cause, on one line. */
    public static String sentence(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        @Nullable String message = cause.getMessage();
        String kind = cause.getClass().getSimpleName();
        return message == null ? kind : message.lines().findFirst().orElse(kind).strip();
    }
}
