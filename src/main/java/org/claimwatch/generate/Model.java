package org.claimwatch.generate;

import java.util.List;

/** A model of an invented make. */
record Model(String code, String make, String maker, String section, String energy, boolean passenger, int newPrice) {

    static final Model SEDAN = car("JF-A3", "江风", "LJ9", "A3AAA", "ICE", 118_000);
    static final Model SUV = car("JF-S5", "江风", "LJ9", "S5BBA", "ICE", 168_000);
    static final Model HYBRID = car("JF-H4", "江风", "LJ9", "H4CAA", "HEV", 178_000);
    static final Model ELECTRIC = car("YC-E2", "云驰", "LY9", "E2EAA", "BEV", 139_800);
    static final Model ELECTRIC_SUV = car("YC-E7", "云驰", "LY9", "E7EBA", "BEV", 259_800);
    static final Model SMALL = car("BL-C1", "北岭", "LB9", "C1AAA", "ICE", 79_800);
    static final Model LARGE_SUV = car("BL-X6", "北岭", "LB9", "X6BBA", "ICE", 218_000);
    static final Model LUXURY = car("CY-V8", "驰远", "LC9", "V8FFA", "ICE", 458_000);
    static final Model IMPORTED = car("ST-L9", "斯泰因", "WS9", "L9FFA", "ICE", 688_000);
    static final Model TAXI = car("YF-T1", "远帆", "LF9", "T1AAA", "ICE", 108_000);
    static final Model TRUCK = new Model("SH-K4", "山河", "LS9", "K4TTA", "ICE", false, 136_000);
    static final Model BUS = new Model("SH-B6", "山河", "LS9", "B6UUA", "ICE", false, 520_000);

    static final List<Model> ALL =
            List.of(SEDAN, SUV, HYBRID, ELECTRIC, ELECTRIC_SUV, SMALL, LARGE_SUV, LUXURY, IMPORTED, TAXI, TRUCK, BUS);

    private static Model car(String code, String make, String maker, String section, String energy, int newPrice) {
        return new Model(code, make, maker, section, energy, true, newPrice);
    }

    boolean electric() {
        return energy.equals("BEV");
    }

    /** What a part costs, relative to a car of 150,000. */
    double priceFactor() {
        return 0.35 + 0.65 * newPrice / 150_000.0;
    }
}
