package org.claimwatch.generate;

import java.util.List;

/** A part of the catalogue, its left variant where it is sided, with what it costs to replace. */
record Part(
        String code,
        String nameEn,
        String nameZh,
        boolean sided,
        List<Integer> clocks,
        String layer,
        int minSeverity,
        List<Conduction> conductions,
        int price,
        double hours,
        double paintHours) {

    /** Damage that reaches the part from one of the points at this severity. */
    record Conduction(List<Integer> points, int severity) {}

    boolean restraint() {
        return clocks.isEmpty();
    }

    boolean skin() {
        return layer.equals("0");
    }

    /** The codes of the part, one for each side where it is sided. */
    List<String> variants() {
        return sided ? List.of(code + "_L", code + "_R") : List.of(code);
    }

    /** What the insurer's price list says for this model. */
    long listPrice(Model model) {
        return Math.round(price * model.priceFactor() / 10) * 1000;
    }
}
