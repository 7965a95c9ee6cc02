package org.claimwatch.claim;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the damage model says of the current estimate of the own vehicle, line by line.
 *
 * @param impact the points of impact; none when they are not known
 * @param stated whether they were stated, not concluded from the kind of collision
 * @param severity of the own vehicle's damage, 1 minor to 4 extreme; unknown counts as the hardest
 * @param otherImpactConfirmed a survey confirmed a second impact or tow damage, which explains every line
 */
public record DamageVerdicts(
        Points impact, boolean stated, @Nullable Integer severity, boolean otherImpactConfirmed, List<Line> lines) {
    public DamageVerdicts {
        lines = List.copyOf(lines);
    }

    /**
     * A line that names a part.
     *
     * @param position where the part sits; none when the catalogue does not know it, or it is a restraint part
     * @param layer 0 skin to 4 core; null for others
     * @param need the severity that the impact needs to damage the part; null when it never does, or nobody can say
     * @param teardownSeen a photo of the opened vehicle bears the line out, whatever the need
     */
    public record Line(
            int lineNo,
            @Nullable String partCode,
            @Nullable String partName,
            String operation,
            Points position,
            @Nullable Integer layer,
            @Nullable Integer need,
            boolean teardownSeen,
            LineVerdict verdict,
            BigDecimal amount) {}
}
