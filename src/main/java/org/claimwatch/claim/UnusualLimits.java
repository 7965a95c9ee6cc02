package org.claimwatch.claim;

/**
 * When a count is called unusual. All of it has to hold: large numbers differ by small shares, and small ones by chance.
 *
 * @param sigmas how many standard deviations of a binomial count lie between it and the expected count
 * @param ratio how many times the expected count it is, or the expected count is of it
 * @param count the fewest that the greater of the two may be
 * @param nights the fewest earlier nights that a mean over nights may rest on
 */
public record UnusualLimits(double sigmas, double ratio, long count, int nights) {

    /**
     * Compares a count with what a rate makes expect.
     *
     * @param count how many of {@code among} there are
     * @param rate the share that was to be expected, 0 to 1
     */
    public Deviation judge(long count, long among, double rate) {
        double expected = among * rate;
        double distance = Math.abs(count - expected);
        if (Math.max(count, expected) < this.count
                || distance <= sigmas * Math.sqrt(expected * (1 - rate))
                || Math.max(count, expected) < ratio * Math.min(count, expected)) {
            return Deviation.USUAL;
        }
        return count > expected ? Deviation.MORE : Deviation.FEWER;
    }
}
