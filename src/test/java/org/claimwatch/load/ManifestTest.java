package org.claimwatch.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.FeedReading;
import org.claimwatch.claim.Reject;
import org.claimwatch.claim.RejectCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestTest {
    private static final String HASH = "0123456789abcdef".repeat(4);

    @TempDir
    Path folder;

    private final List<Reject> rejects = new ArrayList<>();

    private Manifest read(String text) {
        try {
            return ManifestReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), rejects::add);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static FeedReading claims(long rows, String sha256) {
        return new FeedReading(Feed.CLAIMS, rows, 0, sha256, List.of());
    }

    @Test
    void aFileAsItSaysIsInOrder() {
        Manifest manifest = read("\ufeffsha256,rows,file,by\r\n" + HASH.toUpperCase() + ",7,claims.csv,x\r\n");
        assertThat(rejects).isEmpty();
        assertThat(manifest.differences(claims(7, HASH))).isEmpty();
        assertThat(manifest.omits(Feed.CLAIMS)).isFalse();
        assertThat(manifest.omits(Feed.POLICIES)).isTrue();
        assertThat(manifest.missing(Feed.POLICIES)).isEmpty();
    }

    @Test
    void tellsAWrongCountAndAWrongHash() {
        Manifest manifest = read("file,rows,sha256\nclaims.csv,7," + HASH + "\n");
        assertThat(manifest.differences(claims(6, "f".repeat(64))))
                .containsExactly(
                        new Reject("claims.csv", 0, "", RejectCode.ROW_COUNT, "6/7", ""),
                        new Reject("claims.csv", 0, "", RejectCode.CHECKSUM, "manifest.csv:2", ""));
    }

    @Test
    void tellsAFileThatIsNotThere() {
        Manifest manifest = read("file,rows,sha256\n\nsurveys.csv,,\n");
        assertThat(manifest.missing(Feed.SURVEYS))
                .contains(new Reject("surveys.csv", 0, "", RejectCode.MISSING_FILE, "manifest.csv:3", ""));
        assertThat(manifest.differences(new FeedReading(Feed.SURVEYS, 9, 0, HASH, List.of())))
                .as("an empty field is not known")
                .isEmpty();
    }

    @Test
    void whatIsNoFeedIsNotLookedFor() {
        Manifest manifest = read("file,rows\ntruth.csv,1\n../../etc/passwd,1\n/claims.csv,9\n,\n");
        assertThat(rejects).isEmpty();
        assertThat(manifest.differences(claims(1, HASH))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0, '', EMPTY_FILE",
        "'name,rows', 1, file, MISSING_COLUMN",
        "'file,rows\nclaims.csv,many', 2, rows, BAD_NUMBER",
        "'file,rows\nclaims.csv,-1', 2, rows, BAD_NUMBER",
        "'file,sha256\nclaims.csv,12ab', 2, sha256, CHECKSUM",
        "'file,rows\nclaims.csv', 2, '', FIELD_COUNT",
        "'file,rows\nclaims.csv,1\nclaims.csv,1', 3, file, DUPLICATE_KEY",
        "'file,rows\nclaims.csv,\"1', 2, '', UNREADABLE"
    })
    void aManifestThatCanNotBeUnderstoodIsAReject(String text, long line, String column, RejectCode code) {
        read(text);
        assertThat(rejects).hasSize(1);
        assertThat(rejects.get(0).file()).isEqualTo("manifest.csv");
        assertThat(rejects.get(0).line()).isEqualTo(line);
        assertThat(rejects.get(0).column()).isEqualTo(column);
        assertThat(rejects.get(0).code()).isEqualTo(code);
    }

    @Test
    void otherEncodingsAndOtherThingsThanFilesAreRejects() throws IOException {
        Path file = folder.resolve("manifest.csv");
        assertThat(ManifestReader.read(folder, rejects::add).omits(Feed.CLAIMS)).isFalse();
        Files.write(file, "file\n张三.csv".getBytes(Charset.forName("GBK")));
        ManifestReader.read(folder, rejects::add);
        Files.write(file, "file\n".getBytes(StandardCharsets.UTF_16));
        ManifestReader.read(folder, rejects::add);
        Files.delete(file);
        Files.createDirectory(file);
        ManifestReader.read(folder, rejects::add);
        assertThat(rejects)
                .extracting(Reject::code)
                .containsExactly(RejectCode.BAD_ENCODING, RejectCode.UNREADABLE, RejectCode.NOT_A_FILE);
    }
}
