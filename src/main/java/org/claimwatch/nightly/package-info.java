/** The job that strings the stages of a night together. */
@NullMarked
package org.claimwatch.nightly;

import org.jspecify.annotations.NullMarked;
