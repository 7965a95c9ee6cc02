package org.claimwatch.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A small delivery in which every kind of reject occurs beside good rows, never so often that the
 * night would stop, with the list of what is to be rejected.
 */
public final class BadNight {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final int[] SITUATIONS = {1, 2, 10, 14, 20, 41, 44, 60};
    private static final int PRICES = 30;

    private BadNight() {}

    /** Writes the feeds and {@code expected-rejects.csv} into a folder. */
    public static void write(Path output) {
        Map<Feed, List<Row>> good = goodRows();
        List<BadFile> files = new ArrayList<>();
        files.addAll(BadClaims.files(good));
        files.addAll(BadOthers.files(good));
        for (Feed feed : Feed.values()) {
            boolean missing = files.stream().noneMatch(file -> file.feed() == feed);
            if (missing && feed != Feed.LABOUR_STANDARDS) {
                BadFile file = BadFile.plain(feed);
                rows(good, feed).forEach(file::good);
                files.add(file);
            }
        }
        try {
            Files.createDirectories(output);
            for (BadFile file : files) {
                Files.write(output.resolve(file.feed().file()), file.bytes());
            }
            Files.writeString(output.resolve("expected-rejects.csv"), expected(files));
            Files.writeString(output.resolve("README.md"), README);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Row> rows(Map<Feed, List<Row>> good, Feed feed) {
        return good.getOrDefault(feed, List.of());
    }

    static Row copy(Row row) {
        Row copy = new Row(row.feed());
        row.feed().columns().forEach(column -> copy.set(column, row.get(column)));
        return copy;
    }

    private static String expected(List<BadFile> files) {
        return files.stream()
                .flatMap(file -> file.rejects().stream())
                .sorted(Comparator.comparing(BadFile.Reject::file)
                        .thenComparing(BadFile.Reject::line)
                        .thenComparing(BadFile.Reject::column))
                .map(reject ->
                        String.join(",", reject.file(), String.valueOf(reject.line()), reject.column(), reject.code()))
                .collect(Collectors.joining("\n", "file,line,column,code\n", "\n"));
    }

    private static Map<Feed, List<Row>> goodRows() {
        Map<Feed, List<Row>> rows = new EnumMap<>(Feed.class);
        Sink sink = row ->
                rows.computeIfAbsent(row.feed(), feed -> new ArrayList<>()).add(row);
        World world = new World(DATE, sink);
        Reference.write(sink, DATE, 150);
        List<Row> prices = rows.getOrDefault(Feed.PART_PRICES, List.of());
        rows.put(Feed.PART_PRICES, new ArrayList<>(prices.subList(prices.size() - PRICES, prices.size())));
        for (int number : SITUATIONS) {
            Case story = new Case(world, new Dice(number), DATE, true, new Numbers(world, number));
            Template.ALL.get(number - 1).story().accept(story);
            story.write();
        }
        return rows;
    }

    private static final String README = """
      # A bad night

      A small delivery of business date 2026-03-31 with every kind of row that a load rejects, fewer
      than 20 in each file, between good rows. `expected-rejects.csv` lists them: the line is the one
      where the row begins (the header is line 1), the column is empty where the row as a whole is
      rejected, and a row with two bad fields stands there twice.

      Not rejected: the byte-order mark of `parties.csv`, the CRLF line ends of `vehicles.csv`, the
      comma, quotes and line break inside a quoted field of `claims.csv`, the unknown column of
      `surveys.csv` (a warning), the missing `labour_standards.csv`, and rows that a later
      `updated_at` of the same key replaces (claims, policies, vehicles and parties).
      """;
}
