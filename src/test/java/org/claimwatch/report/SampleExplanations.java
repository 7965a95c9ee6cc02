package org.claimwatch.report;

import java.util.List;
import org.claimwatch.claim.Part;
import org.claimwatch.claim.Points;

/** Hand-made explanations of the {@link SampleNight}. */
final class SampleExplanations {
    static final List<Part> PARTS = List.of(
            new Part("HEADLAMP", "Headlamp assembly", "前大灯总成", true, Points.of(11), "0", 1, "12>2"),
            new Part("RR_BUMPER_COVER", "Rear bumper cover", "后保险杠皮", false, Points.of(4, 5, 6, 7, 8), "0", 1, null),
            new Part("AIRBAG_FRONT", "Front airbags", "气囊", false, null, "X", 0, null));

    private SampleExplanations() {}
}
