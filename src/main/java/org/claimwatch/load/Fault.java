package org.claimwatch.load;

import org.claimwatch.claim.RejectCode;

/**
 * What is wrong with a field.
 *
 * @param detail what would have been taken
 */
record Fault(RejectCode code, String detail) {}
