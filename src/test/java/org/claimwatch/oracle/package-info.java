/**
 * A second, independent evaluation of the indicators, written from the specification alone, and the
 * dense claims on which it is compared with the job.
 */
package org.claimwatch.oracle;
