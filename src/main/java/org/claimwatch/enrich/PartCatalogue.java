package org.claimwatch.enrich;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwatch.claim.Part;
import org.claimwatch.claim.Points;
import org.jspecify.annotations.Nullable;

/** The parts of a car: where they sit, how deep, and how hard an impact has to be to reach them. */
final class PartCatalogue {

    private final Map<String, PlacedPart> parts = new HashMap<>();

    /**
     * A part on its side of the car.
     *
     * @param code the part's code without a side
     * @param sided whether there is one on each side
     * @param clocks where it sits; none for restraint parts
     * @param layer 0 skin to 4 core; null for cabin parts
     * @param minSeverity the least severity of a direct impact that damages it
     * @param conductions the impacts that reach it from elsewhere
     */
    record PlacedPart(
            String code,
            boolean sided,
            Points clocks,
            @Nullable Integer layer,
            int minSeverity,
            List<Conduction> conductions) {

        private PlacedPart mirrored() {
            return new PlacedPart(
                    code,
                    sided,
                    clocks.mirrored(),
                    layer,
                    minSeverity,
                    conductions.stream()
                            .map(way -> new Conduction(way.from().mirrored(), way.severity()))
                            .toList());
        }
    }

    /** An impact at one of some points reaches the part from a severity on. */
    record Conduction(Points from, int severity) {}

    PartCatalogue(List<Part> catalogue) {
        for (Part part : catalogue) {
            Integer minSeverity = part.minSeverity();
            PlacedPart placed = new PlacedPart(
                    part.partCode(),
                    part.sided(),
                    part.clocks() == null ? Points.NONE : part.clocks(),
                    part.layer().equals("X") ? null : Integer.valueOf(part.layer()),
                    minSeverity == null ? 0 : minSeverity,
                    conductions(part.conduction()));
            parts.put(part.partCode(), placed);
            if (part.sided()) {
                parts.put(part.partCode() + "_L", placed);
                parts.put(part.partCode() + "_R", placed.mirrored());
            }
        }
    }

    /** The part that a line of an estimate names, or null when it is not in the catalogue. */
    @Nullable
    PlacedPart find(@Nullable String partCode) {
        return partCode == null ? null : parts.get(partCode);
    }

    /** The part on the other side of the car; the same one when it has no side. */
    @Nullable
    PlacedPart findOnOtherSide(String partCode) {
        if (partCode.endsWith("_L")) {
            return find(partCode.substring(0, partCode.length() - 1) + "R");
        }
        return find(partCode.endsWith("_R") ? partCode.substring(0, partCode.length() - 1) + "L" : partCode);
    }

    /** Whether a part code names an airbag, a belt pretensioner or the airbag control unit. */
    static boolean isRestraint(@Nullable String partCode) {
        return partCode != null && (partCode.startsWith("AIRBAG_") || partCode.startsWith("BELT_PRETENSIONER"));
    }

    private static List<Conduction> conductions(@Nullable String text) {
        List<Conduction> ways = new ArrayList<>();
        if (text != null && !text.isBlank()) {
            for (String way : text.split(";")) {
                int arrow = way.indexOf('>');
                ways.add(new Conduction(
                        Points.parse(way.substring(0, arrow)),
                        Integer.parseInt(way.substring(arrow + 1).strip())));
            }
        }
        return ways;
    }
}
