/**
 * What a rule set would have done: figures over scores of the past, with and without the outcomes of investigations. Pure:
 * takes records of {@code claim}, gives tables.
 */
@NullMarked
package org.claimwatch.backtest;

import org.jspecify.annotations.NullMarked;
