package org.claimwatch.generate;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A year of closed claims in which it is known how likely there is something to find, who was investigated and why, and
 * what came of it: for trials of a back-test. The same arguments give the same bytes.
 *
 * <p>The chance follows from what a planted claim shows: each indicator that it should raise adds to the log-odds, some
 * a good deal more or less than their points say. The investigators look at most of the claims that show much, at some
 * that show a little and, by habit, at a few of all others; they miss a part and suspect in vain a part. {@code
 * chances.csv} tells the chance of each claim.
 */
public final class Year {
    private static final double PLANTED_PERCENT = 18;
    private static final double BASE = -3.2;
    private static final double MISSED_PERCENT = 6;
    private static final double IN_VAIN_PERCENT = 2;
    private static final double INCONCLUSIVE_PERCENT = 6;

    /** What a planted sign is worth in truth, relative to its points; 1 where nothing is said. */
    private static final Map<String, Double> WORTH = worth();

    private final World world;
    private final CsvWriter chances;
    private final long seed;

    private Year(World world, CsvWriter chances, long seed) {
        this.world = world;
        this.chances = chances;
        this.seed = seed;
    }

    /**
     * Writes all feeds, {@code truth.csv} and {@code chances.csv} into a folder.
     *
     * @param claims how many claims at least
     * @param date the last day of the year
     */
    public static void write(Path folder, int claims, long seed, LocalDate date) {
        try (Output output = new Output(folder);
                CsvWriter chances =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(folder.resolve("chances.csv"))) {
            chances.writeRecord("claim_no", "chance", "something_to_find");
            Reference.write(output, date, claims);
            Year year = new Year(new World(date, output), chances, seed);
            long written = 0;
            for (long unit = 1; written < claims; unit++) {
                Dice dice = Dice.of(seed, unit);
                written += dice.percent(PLANTED_PERCENT) ? year.planted(dice, output) : year.ordinary(dice);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int ordinary(Dice dice) {
        Honest honest = new Honest(world, dice).past();
        for (Claim claim : honest.claims()) {
            outcome(claim, "", dice);
        }
        honest.write();
        return honest.claims().size();
    }

    private int planted(Dice dice, Output output) {
        Template template = dice.pick(Template.REPEATABLE);
        LocalDate then = world.date().minusDays(dice.between(40, 345));
        Case story = new Case(world, dice, then, false, world::nextClaim);
        template.story().accept(story);
        for (Claim claim : story.claims()) {
            if (claim.head().get("status").equals("OPEN")) {
                claim.closed(false);
            }
        }
        Claim main = story.claims().get(0);
        outcome(main, template.honest() ? "" : template.expected(), dice);
        story.write();
        output.truth(main.no(), template.scheme(), template.title());
        return story.claims().size();
    }

    private void outcome(Claim claim, String expected, Dice dice) {
        double logOdds = BASE;
        int points = 0;
        for (String sign : expected.split(" ")) {
            int colon = sign.indexOf(':');
            if (colon > 0) {
                int worth = Integer.parseInt(sign.substring(colon + 1));
                points += worth;
                logOdds += logOdds(sign.substring(0, colon), worth);
            }
        }
        double chance = 1 / (1 + StrictMath.exp(-logOdds));
        boolean found = dice.percent(chance * 100);
        chances.writeRecord(claim.no(), String.format(Locale.ROOT, "%.4f", chance), String.valueOf(found));
        double looked = points >= 30 ? 80 : points >= 15 ? 40 : 4;
        if (dice.percent(looked)) {
            Investigations.close(claim, told(found, dice), dice);
        }
    }

    /** What a hit of an indicator adds in truth to the log-odds that there is something to find. */
    public static double logOdds(String code, int points) {
        return WORTH.getOrDefault(code, 1.0) * points / 10;
    }

    private static String told(boolean found, Dice dice) {
        if (dice.percent(INCONCLUSIVE_PERCENT)) {
            return "INCONCLUSIVE";
        }
        if (found) {
            return dice.percent(MISSED_PERCENT) ? "CLEARED" : dice.pick("CONFIRMED", "REDUCED");
        }
        return dice.percent(IN_VAIN_PERCENT) ? "REDUCED" : "CLEARED";
    }

    private static Map<String, Double> worth() {
        Map<String, Double> worth = new HashMap<>();
        for (String code : new String[] {"PT-01", "SE-01", "CH-01", "PN-01", "TP-02", "AP-06"}) {
            worth.put(code, 0.2);
        }
        for (String code : new String[] {"CH-03", "DC-01", "PN-04", "TP-01", "DO-02", "SE-05"}) {
            worth.put(code, 2.0);
        }
        return worth;
    }
}
