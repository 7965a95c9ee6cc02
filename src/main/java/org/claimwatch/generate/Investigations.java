package org.claimwatch.generate;

import java.time.LocalDateTime;

/** What came back from the investigators. */
final class Investigations {
    private Investigations() {}

    /** Opens and closes a case on a closed claim. */
    static void close(Claim claim, String outcome, Dice dice) {
        LocalDateTime opened = claim.reported().plusDays(dice.between(2, 5));
        boolean avoided = outcome.equals("CONFIRMED") || outcome.equals("REDUCED");
        long amount = outcome.equals("CONFIRMED") ? claim.total() : claim.total() / 300 * 100;
        claim.add(new Row(Feed.INVESTIGATIONS)
                .set("case_id", claim.no() + "-I" + (claim.count(Feed.INVESTIGATIONS) + 1))
                .set("claim_no", claim.no())
                .set("opened_at", opened)
                .set("closed_at", opened.plusDays(dice.between(5, 20)))
                .set("outcome", outcome)
                .set("avoided_amount", Money.text(avoided ? amount : 0)));
    }
}
