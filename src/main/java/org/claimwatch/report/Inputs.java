package org.claimwatch.report;

import java.util.Comparator;
import java.util.List;
import org.claimwatch.claim.Night;

/** The files of a night's delivery. */
final class Inputs {
    private Inputs() {}

    /** In the order of the feeds, however they were recorded. */
    static List<Night.Input> inOrder(Night night) {
        return night.inputs().stream()
                .sorted(Comparator.comparing(Night.Input::feed))
                .toList();
    }

    static long rejectedRows(Night night) {
        return night.inputs().stream().mapToLong(Night.Input::rejected).sum();
    }
}
