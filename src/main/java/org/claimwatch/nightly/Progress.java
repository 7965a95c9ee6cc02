package org.claimwatch.nightly;

/** Tells a person how a run gets on. */
public interface Progress {
    /**
     * A step begins.
     *
     * @param total how many rows it will handle, or 0 when that is not known
     */
    void begin(String step, long total);

    /** So many more rows of the step have been handled; told by several threads at a time. */
    void advance(long rows);

    /** Something of note within the step. */
    void note(String line);

    /** The step has ended. */
    void end(String step, long rows, double seconds);
}
