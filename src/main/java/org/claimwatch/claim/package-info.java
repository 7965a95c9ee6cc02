/** The domain records that the stages of a night hand on. Knows nothing but the JDK. */
@NullMarked
package org.claimwatch.claim;

import org.jspecify.annotations.NullMarked;
