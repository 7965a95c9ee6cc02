package org.claimwatch.generate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * A synthetic extract: open claims on a business date, about three times as many closed ones of the
 * year before, and everything that belongs to them. Most claims are honest. The planted ones stand
 * in truth.csv. The same arguments give the same bytes.
 */
public final class Extract {
    private static final double PLANTED_PERCENT = 7;
    private static final long HISTORY_PER_CLAIM = 3;
    private static final List<String> OUTCOMES =
            List.of("CONFIRMED", "CONFIRMED", "CONFIRMED", "REDUCED", "REDUCED", "INCONCLUSIVE");

    private final World world;
    private final Output output;
    private final long seed;
    private final int claims;
    private int open;
    private long history;
    private long unit;

    private Extract(World world, Output output, long seed, int claims) {
        this.world = world;
        this.output = output;
        this.seed = seed;
        this.claims = claims;
    }

    /**
     * Writes all feeds, {@code truth.csv} and a {@code README.md} into a folder.
     *
     * @param claims how many claims are open on the business date
     */
    public static void write(Path folder, int claims, long seed, LocalDate businessDate) {
        try (Output output = new Output(folder)) {
            Reference.write(output, businessDate, claims);
            Extract extract = new Extract(new World(businessDate, output), output, seed, claims);
            extract.plant();
            extract.openClaims();
            extract.history();
        }
        Guide.write(folder, claims, seed, businessDate);
    }

    private void plant() {
        for (int i = 0; i < Template.ALL.size() && open < claims; i++) {
            int number = i + 1;
            Template template = Template.ALL.get(i);
            Case story = new Case(world, new Dice(number), world.date(), true, new Numbers(world, number));
            template.story().accept(story);
            long opened = opened(story);
            if (open + opened > claims) {
                continue;
            }
            story.write();
            count(story);
            truth(story, template);
        }
    }

    private void openClaims() {
        while (open < claims) {
            Dice dice = Dice.of(seed, ++unit);
            if (dice.percent(PLANTED_PERCENT)) {
                Template template = dice.pick(Template.REPEATABLE);
                Case story = new Case(world, dice, world.date(), false, world::nextClaim);
                template.story().accept(story);
                if (open + opened(story) <= claims) {
                    story.write();
                    count(story);
                    truth(story, template);
                }
            } else {
                Honest honest = new Honest(world, dice).open();
                honest.write();
                open++;
                history += honest.claims().size() - 1;
            }
        }
    }

    private void history() {
        while (history < HISTORY_PER_CLAIM * claims) {
            Dice dice = Dice.of(seed, ++unit);
            if (dice.percent(PLANTED_PERCENT * 0.6)) {
                plantPast(dice);
            } else {
                Honest honest = new Honest(world, dice).past();
                honest.write();
                history += honest.claims().size();
            }
        }
    }

    private void plantPast(Dice dice) {
        Template template = dice.pick(Template.REPEATABLE);
        LocalDate then = world.date().minusDays(dice.between(55, 320));
        Case story = new Case(world, dice, then, false, world::nextClaim);
        template.story().accept(story);
        for (Claim claim : story.claims()) {
            if (claim.head().get("status").equals("OPEN")) {
                claim.closed(false);
            }
        }
        String outcome = template.honest() ? "CLEARED" : dice.pick(OUTCOMES);
        if (!template.honest() || dice.percent(40)) {
            Investigations.close(story.claims().get(0), outcome, dice);
        }
        story.write();
        history += story.claims().size();
        truth(story, template);
    }

    private void count(Case story) {
        long opened = opened(story);
        open += (int) opened;
        history += story.claims().size() - opened;
    }

    private static long opened(Case story) {
        return story.claims().stream()
                .filter(claim -> claim.head().get("status").equals("OPEN"))
                .count();
    }

    private void truth(Case story, Template template) {
        output.truth(story.claims().get(0).no(), template.scheme(), template.title());
    }
}
