package org.claimwatch.enrich;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwatch.claim.ContactUse;
import org.claimwatch.claim.Parameters;

/** How many insured persons share a phone or a bank account. */
public final class ContactSharing {
    private final int windowDays;

    public ContactSharing(Parameters parameters) {
        this.windowDays = parameters.whole("PN-03.window_days");
    }

    /**
     * For each open claim, the different insured persons of the claims that use the contact within the window.
     *
     * @param uses of one contact, by loss date
     */
    public Map<String, Integer> persons(List<ContactUse> uses) {
        Map<String, Integer> byClaim = new HashMap<>();
        Map<String, Integer> inWindow = new HashMap<>();
        int first = 0;
        int end = 0;
        for (ContactUse claim : uses) {
            while (end < uses.size() && Times.days(claim.lossOn(), uses.get(end).lossOn()) <= windowDays) {
                count(inWindow, uses.get(end++), 1);
            }
            while (Times.days(uses.get(first).lossOn(), claim.lossOn()) > windowDays) {
                count(inWindow, uses.get(first++), -1);
            }
            if (claim.open()) {
                byClaim.put(claim.claimNo(), inWindow.size());
            }
        }
        return byClaim;
    }

    private static void count(Map<String, Integer> persons, ContactUse use, int change) {
        if (use.insured() != null) {
            persons.merge(use.insured(), change, (before, more) -> before + more == 0 ? null : before + more);
        }
    }
}
