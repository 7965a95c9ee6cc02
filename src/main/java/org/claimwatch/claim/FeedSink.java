package org.claimwatch.claim;

/** Where the rows of a feed go as they are read, in the order of the file. */
public interface FeedSink {
    void accept(FeedRow row);

    /** Takes the reasons why a row, or the file, was not accepted. */
    void reject(Reject reject);
}
