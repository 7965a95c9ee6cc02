package org.claimwatch.generate;

/** Amounts in hundredths of a yuan, and how they are written. */
final class Money {
    private Money() {}

    static long yuan(double yuan) {
        return Math.round(yuan * 100);
    }

    static String text(long cents) {
        long rest = Math.abs(cents % 100);
        return (cents < 0 && cents > -100 ? "-" : "") + cents / 100 + (rest < 10 ? ".0" : ".") + rest;
    }
}
