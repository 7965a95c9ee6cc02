package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.claimwatch.claim.Feed;
import org.claimwatch.nightly.NightOutcome.End;
import org.claimwatch.support.OnEachDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the tables hold after several deliveries. Each test has rows of its own in one database. */
@OnEachDatabase
class LoadTwiceTest {
    private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);
    private static final LocalDate D1 = LocalDate.of(2026, 3, 11);
    private static final LocalDate D2 = LocalDate.of(2026, 3, 13);
    private static final LocalDate D3 = LocalDate.of(2026, 3, 16);
    private static final Path SAMPLE = Path.of("sample-data");
    private static final LocalDate SAMPLE_DATE = LocalDate.of(2026, 3, 31);

    private static TestProgram program;

    @TempDir
    Path folder;

    private int deliveries;

    /** A version of a row of parties.csv, by one of its columns. */
    private record Interval(String value, LocalDate from, LocalDate until) {}

    @BeforeAll
    static void start(@TempDir Path data) {
        program = TestProgram.in(data);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void theSameFolderAgainAddsNothing() throws SQLException {
        load(SAMPLE_DATE, SAMPLE);
        Map<Feed, List<String>> once = StoredRows.of(program);
        assertThat(once.get(Feed.CLAIMS)).hasSizeGreaterThanOrEqualTo(600);

        load(SAMPLE_DATE, SAMPLE);
        assertThat(StoredRows.of(program)).isEqualTo(once);

        load(SAMPLE_DATE.plusDays(1), SAMPLE);
        assertThat(StoredRows.of(program)).as("after a later date").isEqualTo(once);
        assertThat(program.count(
                        "select count(*) from reject where business_date in (?, ?)",
                        SAMPLE_DATE,
                        SAMPLE_DATE.plusDays(1)))
                .isZero();
    }

    @Test
    void aChangedRowReplacesTheOldOneFromItsDateOn() throws SQLException {
        load(D1, party("changed", "C1"));
        load(D3, party("changed", "C2"));

        assertThat(intervals("changed")).containsExactly(new Interval("C1", D1, D3), new Interval("C2", D3, FOREVER));
    }

    @Test
    void anUnchangedRowThatComesAgainAddsNothing() throws SQLException {
        load(D1, party("same", "C1"));
        load(D2, party("same", "C1"));
        load(D3, party("same", "C1"));

        assertThat(intervals("same")).containsExactly(new Interval("C1", D1, FOREVER));
    }

    @Test
    void aRowThatIsLeftOutStaysInForce() throws SQLException {
        load(D1, party("left out", "C1"));
        load(D2, party("another", "C1"));

        assertThat(intervals("left out")).containsExactly(new Interval("C1", D1, FOREVER));
    }

    @Test
    void aLateDeliverySlotsInBetween() throws SQLException {
        load(D1, party("late", "C1"));
        load(D3, party("late", "C3"));
        load(D2, party("late", "C2"));

        assertThat(intervals("late"))
                .containsExactly(
                        new Interval("C1", D1, D2), new Interval("C2", D2, D3), new Interval("C3", D3, FOREVER));
    }

    @Test
    void aDeliveryBeforeTheFirstEndsWhereThatBegins() throws SQLException {
        load(D2, party("early", "C2"));
        load(D1, party("early", "C1"));

        assertThat(intervals("early")).containsExactly(new Interval("C1", D1, D2), new Interval("C2", D2, FOREVER));
    }

    @Test
    void aCorrectedDeliveryOfADateReplacesItsVersionAndLeavesTheOthers() throws SQLException {
        load(D1, party("corrected", "C1"));
        load(D2, party("corrected", "wrong"));
        load(D3, party("corrected", "C3"));
        load(D2, party("corrected", "C2"));

        assertThat(intervals("corrected"))
                .containsExactly(
                        new Interval("C1", D1, D2), new Interval("C2", D2, D3), new Interval("C3", D3, FOREVER));
    }

    @Test
    void aFieldThatIsEmptiedIsAChange() throws SQLException {
        load(D1, party("emptied", "C1"));
        load(D2, party("emptied", ""));

        assertThat(intervals("emptied")).containsExactly(new Interval("C1", D1, D2), new Interval(null, D2, FOREVER));
    }

    @Test
    void versionsOfAKeyFollowEachOtherWithoutGapOrOverlap() throws SQLException {
        Random random = new Random(20260331);
        Map<String, TreeMap<LocalDate, String>> expected = new HashMap<>();
        for (int i = 0; i < 40; i++) {
            LocalDate date = D1.plusDays(random.nextInt(8));
            SmallDelivery delivery = new SmallDelivery();
            for (int key = 0; key < 12; key++) {
                if (random.nextBoolean()) {
                    String value = "C" + random.nextInt(3);
                    delivery.row(Feed.PARTIES, "party_id", "random-" + key, "licence_class", value);
                    TreeMap<LocalDate, String> versions =
                            expected.computeIfAbsent("random-" + key, id -> new TreeMap<>());
                    Map.Entry<LocalDate, String> inForce = versions.floorEntry(date);
                    if (inForce == null || !inForce.getValue().equals(value)) {
                        versions.put(date, value);
                    }
                }
            }
            load(date, delivery.write(folder.resolve("random-" + i)));
        }

        assertThat(expected).hasSize(12);
        expected.forEach((id, versions) -> {
            List<Interval> intervals = intervals(id);
            assertThat(intervals).extracting(Interval::from).containsExactlyElementsOf(versions.keySet());
            assertThat(intervals).extracting(Interval::value).containsExactlyElementsOf(versions.values());
            assertThat(intervals)
                    .extracting(Interval::until)
                    .as("%s ends where the next begins", id)
                    .containsExactlyElementsOf(intervals.stream()
                            .map(interval -> versions.higherKey(interval.from()))
                            .map(next -> next == null ? FOREVER : next)
                            .toList());
        });
    }

    @Test
    void keysThatDifferInCaseOrAccentAloneAreDifferent() throws SQLException {
        load(
                D1,
                new SmallDelivery()
                        .row(Feed.PARTIES, "party_id", "key-e", "licence_class", "lower")
                        .row(Feed.PARTIES, "party_id", "KEY-E", "licence_class", "upper")
                        .row(Feed.PARTIES, "party_id", "key-é", "licence_class", "accent"));

        assertThat(intervals("key-e")).containsExactly(new Interval("lower", D1, FOREVER));
        assertThat(intervals("KEY-E")).containsExactly(new Interval("upper", D1, FOREVER));
        assertThat(intervals("key-é")).containsExactly(new Interval("accent", D1, FOREVER));
    }

    @Test
    void ofOneKeyTwiceTheLaterUpdateWins() throws SQLException {
        load(
                D1,
                new SmallDelivery()
                        .row(
                                Feed.PARTIES,
                                "party_id",
                                "twice",
                                "licence_class",
                                "new",
                                "updated_at",
                                "2026-03-02T10:00:01")
                        .row(
                                Feed.PARTIES,
                                "party_id",
                                "twice",
                                "licence_class",
                                "old",
                                "updated_at",
                                "2026-03-02T10:00:00"));

        assertThat(intervals("twice")).containsExactly(new Interval("new", D1, FOREVER));
        assertThat(rejects(D1, Feed.PARTIES)).isEmpty();
    }

    @Test
    void ofOneKeyTwiceBothAreRejectedWhenNoUpdateTimeSaysWhichIsLater() throws SQLException {
        LocalDate date = D1.plusDays(100);
        load(
                date,
                new SmallDelivery()
                        .row(Feed.PARTIES, "party_id", "tie", "updated_at", "2026-03-02T10:00")
                        .row(Feed.PARTIES, "party_id", "tie", "licence_class", "C1", "updated_at", "2026-03-02T10:00")
                        .row(Feed.PARTIES, "party_id", "untimed", "updated_at", "2026-03-02T10:00")
                        .row(Feed.PARTIES, "party_id", "untimed", "licence_class", "C1")
                        .row(Feed.COVERAGES, "coverage_code", "GLASS", "sum_insured", "1")
                        .row(Feed.COVERAGES, "coverage_code", "GLASS", "sum_insured", "2"));

        assertThat(rejects(date, Feed.PARTIES))
                .containsExactly("2 DUPLICATE_KEY", "3 DUPLICATE_KEY", "4 DUPLICATE_KEY", "5 DUPLICATE_KEY");
        assertThat(rejects(date, Feed.COVERAGES)).containsExactly("2 DUPLICATE_KEY", "3 DUPLICATE_KEY");
        assertThat(intervals("tie")).isEmpty();
        assertThat(intervals("untimed")).isEmpty();
        assertThat(program.count("select count(*) from coverages where policy_no = 'PL-BASE'"))
                .isZero();
    }

    @Test
    void aRowWithoutItsParentIsRejected() throws SQLException {
        LocalDate date = D1.plusDays(200);
        load(
                date,
                new SmallDelivery()
                        .row(Feed.CLAIMS, "claim_no", "C-ORPHAN", "policy_no", "PL-NOWHERE")
                        .row(Feed.CLAIMS, "claim_no", "C-BAD", "loss_cause", "METEOR")
                        .row(Feed.SURVEYS, "survey_id", "S-1", "claim_no", "C-NOWHERE")
                        .row(Feed.SURVEYS, "survey_id", "S-2", "claim_no", "C-ORPHAN")
                        .row(Feed.SURVEYS, "survey_id", "S-3", "claim_no", "C-BAD")
                        .row(Feed.SURVEYS, "survey_id", "S-4", "claim_no", "C-BASE")
                        .row(Feed.ESTIMATES, "estimate_id", "E-1", "claim_no", "C-ORPHAN")
                        .row(Feed.ESTIMATE_LINES, "estimate_id", "E-1", "line_no", "1"));

        assertThat(rejects(date, Feed.CLAIMS)).containsExactly("3 ORPHAN", "4 UNKNOWN_CODE");
        assertThat(rejects(date, Feed.SURVEYS)).containsExactly("2 ORPHAN", "3 ORPHAN", "4 ORPHAN");
        assertThat(rejects(date, Feed.ESTIMATES)).containsExactly("2 ORPHAN");
        assertThat(rejects(date, Feed.ESTIMATE_LINES)).containsExactly("2 ORPHAN");
        assertThat(program.count("select count(*) from surveys where survey_id like 'S-_'"))
                .isOne();
    }

    @Test
    void aParentFromAnEarlierDeliveryIsAParent() throws SQLException {
        load(D1, new SmallDelivery().row(Feed.CLAIMS, "claim_no", "C-PARENT"));
        load(D2, new SmallDelivery().row(Feed.SURVEYS, "survey_id", "S-CHILD", "claim_no", "C-PARENT"));

        assertThat(rejects(D2, Feed.SURVEYS)).isEmpty();
        assertThat(program.count("select count(*) from surveys where survey_id = 'S-CHILD'"))
                .isOne();
    }

    private static SmallDelivery party(String id, String value) {
        return new SmallDelivery().row(Feed.PARTIES, "party_id", id, "licence_class", value);
    }

    private void load(LocalDate date, SmallDelivery delivery) throws SQLException {
        load(date, delivery.write(folder.resolve("delivery-" + ++deliveries)));
    }

    private static void load(LocalDate date, Path input) throws SQLException {
        NightOutcome outcome = program.load(date, input);
        assertThat(outcome.end()).as("%s", outcome.messages()).isEqualTo(End.COMPLETE);
    }

    private static List<Interval> intervals(String partyId) {
        return program.bean(JdbcTemplate.class)
                .query(
                        "select licence_class, delivered_on, replaced_on from parties where party_id = ? order by"
                                + " delivered_on",
                        (row, number) -> new Interval(
                                row.getString(1), row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)),
                        partyId);
    }

    private static List<String> rejects(LocalDate date, Feed feed) {
        return program.bean(JdbcTemplate.class)
                .query(
                        "select line_no, code from reject where business_date = ? and feed = ? order by line_no, code",
                        (row, number) -> row.getLong(1) + " " + row.getString(2),
                        date,
                        feed.table());
    }
}
