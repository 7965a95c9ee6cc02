/**
 * Writes synthetic extracts: an imaginary insurer's claims, most of them honest, some planted with
 * a known scheme, for trials, tests and benchmarks.
 */
@NullMarked
package org.claimwatch.generate;

import org.jspecify.annotations.NullMarked;
