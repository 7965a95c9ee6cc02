/** The commands. */
@NullMarked
package org.claimwatch.cli;

import org.jspecify.annotations.NullMarked;
