package org.claimwatch.generate;

/** Bills of parts at a multiple of the list price. */
final class Pricing {
    private Pricing() {}

    /** The parts at this multiple of their list price, and labour up to the total. */
    static Bill bill(Claim claim, double multiple, long total, String... parts) {
        Bill bill = claim.bill();
        long rest = total;
        for (int i = 0; i < parts.length; i++) {
            Model model = claim.risk().model();
            long price = Math.round(Parts.of(parts[i]).listPrice(model) * multiple);
            rest -= price;
            int left = parts.length - i;
            bill.add(parts[i], "REPLACE", price, 0);
            if (left == 1) {
                labour(bill, parts[0], rest);
            }
        }
        return bill;
    }

    private static void labour(Bill bill, String part, long amount) {
        if (amount < 0) {
            throw new IllegalArgumentException("The parts cost more than the total");
        }
        bill.add(part, "REFINISH", amount);
    }
}
