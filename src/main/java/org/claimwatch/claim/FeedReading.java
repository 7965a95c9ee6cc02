package org.claimwatch.claim;

import java.util.List;

/**
 * What reading a file showed.
 *
 * @param rows the data rows in it
 * @param rejected the rows among them that were not accepted
 * @param sha256 of its bytes, in hex
 * @param unknownColumns columns of its header that the contract does not name
 */
public record FeedReading(Feed feed, long rows, long rejected, String sha256, List<String> unknownColumns) {}
