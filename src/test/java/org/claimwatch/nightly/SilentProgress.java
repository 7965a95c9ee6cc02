package org.claimwatch.nightly;

/** Says nothing. */
public final class SilentProgress implements Progress {
    @Override
    public void begin(String step, long total) {}

    @Override
    public void advance(long rows) {}

    @Override
    public void note(String line) {}

    @Override
    public void end(String step, long rows, double seconds) {}
}
