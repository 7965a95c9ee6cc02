package org.claimwatch.backtest;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A rule that an author may want to complete: two indicators that say more together than either alone.
 *
 * @param low lower end of the interval of the precision of both together
 */
public record PairDraft(Pair pair, int claims, double precision, double low, double one, double other) {

    /** The name of the file, without its ending. */
    public String name() {
        return pair.code() + "_" + pair.other();
    }

    List<@Nullable Object> row() {
        return Figures.row(
                pair.code(),
                pair.other(),
                claims,
                Figures.number(precision),
                Figures.number(low),
                Figures.number(one),
                Figures.number(other),
                name() + ".drl");
    }

    /** The rule; its code, limits and sentences are the author's. */
    public String rule() {
        String group = pair.code().substring(0, pair.code().indexOf('-'));
        return String.format(
                Locale.ROOT, """
            /*
             * %1$s-90  %2$s and %3$s together
             *
             * Asks      Do %2$s and %3$s both hit?
             * Why       Of %4$d investigated claims with both, %5$.0f %% had something to find; with %2$s %6$.0f %%,
             *           with %3$s %7$.0f %%.
             * Innocent  To be written.
             * Next      To be written.
             */

            rule "%1$s-90 moderate"
                @code(%1$s-90) @group(%1$s) @owner("To be named") @status(OFF)
                when
                    ClaimFacts(coverageCode != null)
                    RedFlag(code == "%2$s", points > 0)
                    RedFlag(code == "%3$s", points > 0)
                then
                    flags.raise("%1$s-90", "moderate");
            end
            """, group, pair.code(), pair.other(), claims, precision * 100, one * 100, other * 100);
    }

    /** Its cases, to be completed with the facts of both indicators. */
    public String cases() {
        return "case,expect,coverageCode\nboth hit,moderate,OWN_DAMAGE\nonly %s hits,CLEAR,OWN_DAMAGE\nonly %s hits,CLEAR,OWN_DAMAGE\n"
                .formatted(pair.code(), pair.other());
    }
}
