/**
 * Reads an insurer's feeds: one pass over each file, every row checked against the {@link org.claimwatch.claim.Feed
 * contract}, and whatever identifies somebody replaced by a keyed hash and a masked form. No clear value leaves it.
 */
@NullMarked
package org.claimwatch.load;

import org.jspecify.annotations.NullMarked;
