package org.claimwatch.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A seeded extract on which every indicator has much to find: tiny pools, so that claims repeat and
 * meet, and values that lie on the limits of the specification.
 */
public final class DenseClaims {

    private static final List<String> CORE = List.of("claims", "policies", "vehicles");
    private static final double ABSENT = 0.05;

    private DenseClaims() {}

    /** Writes the feeds of a first delivery; some of the optional feeds are absent. */
    public static void write(Path folder, long seed, int claims, LocalDate businessDate) {
        DenseWorld world = world(seed, claims, businessDate);
        writeFeeds(folder, world, new Dice(seed + 1));
    }

    /**
     * Writes a later delivery after that of {@link #write} with the same seed and number: rows that
     * are new, changed and unchanged, and rows that it no longer holds.
     */
    public static void writeLater(Path folder, long seed, int claims, LocalDate businessDate, LocalDate laterDate) {
        DenseWorld world = world(seed, claims, businessDate);
        Dice dice = new Dice(seed + 2);
        DenseChanges.change(world.tables, dice, laterDate);
        DenseWorld more = world.later(seed + 3, laterDate);
        addClaims(more, Math.max(3, claims / 4));
        for (String feed : FeedTables.COLUMNS.keySet()) {
            if (!CORE.contains(feed)) {
                world.tables.rows(feed).removeIf(row -> dice.chance(0.2));
            }
        }
        writeFeeds(folder, world, dice);
    }

    private static DenseWorld world(long seed, int claims, LocalDate businessDate) {
        DenseWorld world = new DenseWorld(seed, claims, businessDate);
        addClaims(world, claims);
        new DenseReference(world).write();
        return world;
    }

    private static void addClaims(DenseWorld world, int claims) {
        DenseLosses losses = new DenseLosses(world);
        for (int i = 0; i < claims; i++) {
            DenseClaim claim = losses.claim();
            new DenseParticipants(world).of(claim);
            new DenseSurveys(world).of(claim);
            new DenseEstimates(world).of(claim);
            new DensePapers(world).of(claim);
        }
        dropDoubles(world, "claim_parties", "claim_no", "party_id", "role");
    }

    private static void dropDoubles(DenseWorld world, String feed, String... key) {
        Set<List<String>> seen = new HashSet<>();
        world.tables
                .rows(feed)
                .removeIf(row -> !seen.add(List.of(key).stream().map(row::get).toList()));
    }

    /** A line without its estimate would be an orphan. */
    private static void dropOrphans(FeedTables tables) {
        Set<String> estimates = new HashSet<>();
        tables.rows("estimates").forEach(row -> estimates.add(row.get("estimate_id")));
        tables.rows("estimate_lines").removeIf(row -> !estimates.contains(row.get("estimate_id")));
    }

    private static void writeFeeds(Path folder, DenseWorld world, Dice dice) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String feed : FeedTables.COLUMNS.keySet()) {
            boolean ownCatalogue = feed.equals("part_catalog") && dice.chance(0.5);
            if (!CORE.contains(feed) && (ownCatalogue || dice.chance(ABSENT))) {
                world.tables.rows(feed).clear();
                continue;
            }
            dropOrphans(world.tables);
            world.tables.write(folder, feed, dice);
        }
    }
}
