package org.claimwatch.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimwatch.claim.FeedReading;
import org.claimwatch.claim.FeedRow;
import org.claimwatch.claim.Part;
import org.claimwatch.claim.Points;
import org.junit.jupiter.api.Test;

class StartingCatalogueTest {

    @Test
    void keepsTheContractOfItsFeed() {
        Delivery.Sink sink = new Delivery.Sink();
        FeedReading reading = StartingCatalogue.read(sink);
        assertThat(sink.rejects).isEmpty();
        assertThat(reading.unknownColumns()).isEmpty();
        assertThat(reading.rows()).isEqualTo(63);
        List<List<Object>> rows = sink.rows.stream().map(FeedRow::values).toList();
        assertThat(rows)
                .contains(
                        List.of("WINDSHIELD", "Windshield", "前挡风玻璃", false, Points.of(13), "0", 1, "1|11|12>3;2|10>3"));
        assertThat(rows)
                .filteredOn(row -> row.get(4) == null)
                .hasSize(4)
                .allMatch(row -> row.get(5).equals("X"));
        assertThat(rows).filteredOn(row -> row.get(3).equals(true)).hasSize(26);
    }

    @Test
    void givesItsParts() {
        List<Part> parts = StartingCatalogue.parts();
        assertThat(parts).hasSize(63);
        assertThat(parts.get(3))
                .isEqualTo(new Part("HEADLAMP", "Headlamp assembly", "前大灯总成", true, Points.of(11), "0", 1, "12>2"));
        assertThat(parts.get(62).clocks()).isNull();
    }
}
