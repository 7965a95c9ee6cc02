/** The files of a night and what the program prints at its end. */
@NullMarked
package org.claimwatch.report;

import org.jspecify.annotations.NullMarked;
