package org.claimwatch.nightly;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much a night does at a time. What comes out does not depend on it.
 *
 * @param threads how many files, or pages of claims, are worked on at a time; 0 for as many as the machine has cores
 */
@ConfigurationProperties("claimwatch")
record ThreadSettings(@DefaultValue("0") int threads) {
    /** Each thread has a connection of its own; the pool has ten. */
    private static final int MOST = 8;

    /**
     * How many it is.
     *
     * @throws WrongSetting if there can't be so many
     */
    @Override
    public int threads() {
        if (threads < 0 || threads > MOST) {
            throw new WrongSetting("threads.wrong", threads, MOST);
        }
        return threads == 0 ? Math.min(MOST, Runtime.getRuntime().availableProcessors()) : threads;
    }
}
