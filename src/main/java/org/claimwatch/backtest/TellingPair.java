package org.claimwatch.backtest;

/**
 * Two indicators that say more together than either alone.
 *
 * @param claims with both, and with an outcome that says something
 * @param precision share of the claims in which there was something to find, of those with both
 * @param low lower end of its 95 % interval
 * @param one the precision of the first
 * @param other the precision of the second
 */
public record TellingPair(Pair pair, int claims, double precision, double low, double one, double other) {}
