package org.claimwatch.enrich;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimwatch.claim.Drive;
import org.claimwatch.claim.DriverHistory;
import org.claimwatch.claim.Parameters;
import org.jspecify.annotations.Nullable;

/** What the losses of one driver say of each other. */
public final class DriverHistories {
    private final int yearDays;

    public DriverHistories(Parameters parameters) {
        this.yearDays = parameters.whole("window.year_days");
    }

    /** The history of each open claim in which the driver is the own driver. */
    public Map<String, DriverHistory> of(List<Drive> drives) {
        Map<String, DriverHistory> histories = new HashMap<>();
        for (Drive drive : drives) {
            if (drive.toJudge()) {
                histories.put(drive.claimNo(), history(drive, drives));
            }
        }
        return histories;
    }

    private DriverHistory history(Drive claim, List<Drive> drives) {
        LocalDateTime from = claim.lossAt().minusDays(yearDays);
        List<Drive> inYear = drives.stream()
                .filter(drive -> drive.vehicle() != null
                        && !drive.lossAt().isBefore(from)
                        && !drive.lossAt().isAfter(claim.lossAt()))
                .toList();
        Set<String> vehicles =
                inYear.stream().map(Drive::vehicle).filter(Objects::nonNull).collect(Collectors.toSet());
        boolean ownersKnown = inYear.stream().allMatch(drive -> drive.owner() != null);
        Set<String> owners =
                inYear.stream().map(Drive::owner).filter(Objects::nonNull).collect(Collectors.toSet());
        Integer otherDays = null;
        boolean differs = false;
        if (vehicles.size() == 2 && claim.vehicle() != null) {
            List<Drive> others = inYear.stream()
                    .filter(drive -> !Objects.equals(drive.vehicle(), claim.vehicle()))
                    .toList();
            otherDays = nearest(claim, others);
            differs = differ(
                    owners(inYear, claim.vehicle()),
                    owners(others, others.get(0).vehicle()));
        }
        return new DriverHistory(vehicles.size(), ownersKnown && owners.size() == 1, differs, otherDays);
    }

    private static @Nullable Integer nearest(Drive claim, List<Drive> others) {
        return others.stream()
                .map(other -> Times.days(other.lossAt(), claim.lossAt()))
                .min(Integer::compare)
                .orElse(null);
    }

    private static Set<String> owners(List<Drive> drives, @Nullable String vehicle) {
        Set<String> owners = new HashSet<>();
        for (Drive drive : drives) {
            if (Objects.equals(drive.vehicle(), vehicle) && drive.owner() != null) {
                owners.add(drive.owner());
            }
        }
        return owners;
    }

    private static boolean differ(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
    }
}
