package org.claimwatch.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.claimwatch.claim.Column;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.FeedReading;
import org.claimwatch.claim.FeedRow;
import org.claimwatch.claim.Reject;
import org.junit.jupiter.api.Test;

/** Whatever is in a file, reading it ends with figures that add up, and no exception. */
class DamagedFilesTest {

    private static final byte[] NASTY = "\",\r\n\0|>;:-.+9aZ*\u00FF ".getBytes(UTF_8);

    @Test
    void everyDamageIsARejectOfARowOrOfTheFile() throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 6_000; i++) {
            Feed feed = Feed.values()[random.nextInt(Feed.values().length)];
            byte[] file = file(feed, random);
            for (int damage = random.nextInt(4); damage >= 0; damage--) {
                file = damaged(file, random);
            }
            check(feed, file);
        }
    }

    @Test
    void noiseIsRefused() throws IOException {
        SplittableRandom random = new SplittableRandom(8);
        for (int i = 0; i < 500; i++) {
            byte[] noise = new byte[random.nextInt(20_000)];
            random.nextBytes(noise);
            check(Feed.CLAIMS, noise);
        }
    }

    /** Reads the file and holds what it gives against itself. */
    static void check(Feed feed, byte[] file) throws IOException {
        Delivery.Sink sink = new Delivery.Sink();
        FeedReading reading =
                new FeedReader(Delivery.KEY).read(feed, feed.fileName(), new ByteArrayInputStream(file), sink);
        long lines = sink.rejects.stream()
                .filter(reject -> !reject.code().refusesFile())
                .map(Reject::line)
                .distinct()
                .count();
        assertThat(reading.rejected()).isEqualTo(lines);
        assertThat(reading.rows()).isEqualTo(sink.rows.size() + lines);
        assertThat(sink.rejects.stream()
                        .filter(reject -> reject.code().refusesFile())
                        .count())
                .isLessThanOrEqualTo(1);
        assertThat(sink.rejects).doesNotHaveDuplicates();
        for (Reject reject : sink.rejects) {
            assertThat(reject.value()).doesNotContainPattern("[0-8b-zA-Z]");
        }
        int width = feed.storedColumns().size();
        for (FeedRow row : sink.rows) {
            assertThat(row.values()).hasSize(width);
        }
    }

    private static byte[] file(Feed feed, SplittableRandom random) {
        StringBuilder file =
                new StringBuilder(feed.columns().stream().map(Column::name).collect(Collectors.joining(",")));
        for (int row = random.nextInt(4); row >= 0; row--) {
            file.append(random.nextBoolean() ? "\n" : "\r\n");
            file.append(
                    feed.columns().stream().map(column -> value(column, random)).collect(Collectors.joining(",")));
        }
        return file.toString().getBytes(UTF_8);
    }

    private static String value(Column column, SplittableRandom random) {
        if (!column.required() && random.nextBoolean()) {
            return "";
        }
        return switch (column.kind()) {
            case CODE, CODES -> column.codes().get(0);
            case DATE -> "2026-01-31";
            case DATE_TIME -> "2026-01-31T08:00";
            case MONEY, NUMBER, WHOLE -> "1";
            case BOOLEAN -> "true";
            case POINTS -> "1|12";
            case CONDUCTION -> "1|12>3";
            default -> random.nextBoolean() ? "张三" : "\"a,\"\"b\"\"\n1\"";
        };
    }

    private static byte[] damaged(byte[] file, SplittableRandom random) {
        if (file.length == 0) {
            return file;
        }
        byte[] copy = file.clone();
        int at = random.nextInt(copy.length);
        switch (random.nextInt(4)) {
            case 0 -> copy[at] = (byte) random.nextInt(256);
            case 1 -> copy[at] = NASTY[random.nextInt(NASTY.length)];
            case 2 -> copy = Arrays.copyOf(copy, at);
            default -> {
                int from = random.nextInt(copy.length);
                int length = Math.min(random.nextInt(30), copy.length - Math.max(at, from));
                System.arraycopy(file, from, copy, at, length);
            }
        }
        return copy;
    }
}
